package nl.schuldenlab.catalog.indexes;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schuldenlab.catalog.search.Hit;
import nl.schuldenlab.catalog.search.Word;
import org.hibernate.query.NativeQuery;

/** All questions of the index to the database. */
@Singleton
class IndexRepository {
    private static final int AT_ONCE = 10_000;
    private static final Pattern PLACE = Pattern.compile(" ");

    private static final String SELECT = Arrays.stream(Side.values())
            .map(side -> side.sql() + " as \"" + side.name() + "\"")
            .collect(Collectors.joining(", ", "select p.place, ", " from project as p "));

    private static final String MET = Arrays.stream(Hit.values())
            .map(hit -> "(cast(%s as integer) << %d)".formatted(meets(hit), hit.ordinal()))
            .collect(Collectors.joining(
                    " | ",
                    "select ",
                    " as hits, string_agg(cast(place as text), ' ') as places from project where "
                            + meets(Hit.ANYWHERE)));

    private static final String OF_CHANGED = """
            where p.id in (:roots)
                or p.id in (select project_id from evidence where id in (:roots))
                or p.slug in (select project from adoption where id in (:roots))""";

    private final EntityManager entityManager;

    IndexRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    private static String meets(Hit hit) {
        return "(search @@ to_tsquery('catalogue_dutch', :%s))".formatted(hit.name());
    }

    /** The place of the last change that has one, or 0. */
    long position() {
        return entityManager
                .createQuery("select coalesce(max(position), 0) from Change", Long.class)
                .getSingleResult();
    }

    /** Whether something was changed after this position, by whichever instance. */
    boolean anyAfter(long position) {
        return (Boolean) entityManager
                .createNativeQuery("""
                        select exists (select from change where position is null)
                            or exists (select from change where position > :position)""")
                .setParameter("position", position)
                .getSingleResult();
    }

    /** The roots that were changed after this position. */
    List<UUID> changedAfter(long position) {
        return entityManager
                .createQuery("select rootId from Change where position is null or position > :position", UUID.class)
                .setParameter("position", position)
                .getResultList();
    }

    /** The projects after a place, as many as are read at once. */
    List<Tuple> after(int place) {
        return tuples(SELECT + "where p.place > :place order by p.place limit " + AT_ONCE)
                .setParameter("place", place)
                .getResultList();
    }

    /** The projects that are among these roots, or that one of these belongs to. */
    List<Tuple> of(Collection<UUID> roots) {
        return roots.isEmpty()
                ? List.of()
                : tuples(SELECT + OF_CHANGED).setParameter("roots", roots).getResultList();
    }

    /** The projects that are called exactly so. */
    BitSet called(String typed) {
        NativeQuery<Tuple> query = tuples("""
                select string_agg(cast(place as text), ' ') as places from project
                where search_names @> cast(array[searchable(cast(:typed as text))] as varchar[])""");
        return bits(query.setParameter("typed", typed).getSingleResult());
    }

    /**
     * The projects in which a word is met, for each sort of hit.
     *
     * @param among the projects that are looked at, or null for all
     */
    Map<Hit, BitSet> met(Word word, Integer[] among) {
        NativeQuery<Tuple> query =
                tuples(MET + (among == null ? "" : " and place = any (cast(:among as integer[]))") + " group by 1");
        Arrays.stream(Hit.values()).forEach(hit -> query.setParameter(hit.name(), word.query(hit)));
        if (among != null) {
            query.setParameter("among", among);
        }
        Map<Hit, BitSet> met = new EnumMap<>(Hit.class);
        Arrays.stream(Hit.values()).forEach(hit -> met.put(hit, new BitSet()));
        for (Tuple row : query.getResultList()) {
            BitSet places = bits(row);
            int hits = row.get("hits", Integer.class);
            met.forEach((hit, all) -> {
                if ((hits >> hit.ordinal() & 1) == 1) {
                    all.or(places);
                }
            });
        }
        return met;
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Tuple> tuples(String sql) {
        return entityManager.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class);
    }

    private static BitSet bits(Tuple row) {
        String places = row.get("places", String.class);
        BitSet bits = new BitSet();
        if (places != null) {
            PLACE.splitAsStream(places).mapToInt(Integer::parseInt).forEach(bits::set);
        }
        return bits;
    }
}
