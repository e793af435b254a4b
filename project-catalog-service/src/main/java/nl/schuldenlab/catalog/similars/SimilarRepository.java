package nl.schuldenlab.catalog.similars;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import nl.schuldenlab.catalog.projects.ProjectStage;
import nl.schuldenlab.catalog.projects.SimilarProjectView;
import nl.schuldenlab.catalog.projects.SimilarityReason;

/** Holds a project against all others. */
@Singleton
class SimilarRepository {
    private static final int MOST = 10;

    /** A name alike, or the same people helped in the same way or at the same time; how much of that decides the order. */
    private static final String ALIKE = """
            with asked as materialized (
                select searchable(other) as name from unnest(cast(:names as varchar[])) as other
            )
            select slug, name, summary, stage, called, groups, ways, times
            from (
                select slug, name, summary, stage, resemblance,
                    search @@ to_tsquery('catalogue_dutch', :named) and resemblance >= 0.3 as called,
                    cardinality(array(select unnest(target_group_codes)
                        intersect select unnest(cast(:groups as varchar[])))) as groups,
                    cardinality(array(select unnest(mechanisms)
                        intersect select unnest(cast(:mechanisms as varchar[])))) as ways,
                    cardinality(array(select unnest(phases)
                        intersect select unnest(cast(:phases as varchar[])))) as times
                from project
                cross join lateral (
                    select max(similarity(own, asked.name)) as resemblance from unnest(search_names) as own cross join asked
                ) as names
                where place = any (cast(:places as integer[])) and number > 0 and stage <> 'WITHDRAWN' and slug <> :slug
            ) as held
            where called or groups > 0 and (ways > 0 or times > 0)
            order by 3 * resemblance + least(groups, 1) + ways + 0.3 * least(times, 2) desc, slug
            limit :most
            """;

    private final EntityManager entityManager;

    SimilarRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The best of these places. */
    List<SimilarProjectView> like(Features features, List<Integer> places) {
        List<?> rows = entityManager
                .createNativeQuery(ALIKE, Object[].class)
                .setParameter("places", places.toArray(Integer[]::new))
                .setParameter("slug", features.slug())
                .setParameter("named", features.named())
                .setParameter("names", features.names().toArray(String[]::new))
                .setParameter("groups", features.targetGroups().toArray(String[]::new))
                .setParameter("mechanisms", features.mechanisms().toArray(String[]::new))
                .setParameter("phases", features.phases().toArray(String[]::new))
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(SimilarRepository::similar)
                .toList();
    }

    private static SimilarProjectView similar(Object[] row) {
        List<SimilarityReason> reasons = new ArrayList<>();
        if (Boolean.TRUE.equals(row[4])) {
            reasons.add(SimilarityReason.NAME);
        }
        if (((Number) row[5]).intValue() > 0) {
            reasons.add(SimilarityReason.TARGET_GROUPS);
        }
        if (((Number) row[6]).intValue() > 0) {
            reasons.add(SimilarityReason.MECHANISMS);
        }
        if (((Number) row[7]).intValue() > 0) {
            reasons.add(SimilarityReason.PHASES);
        }
        return new SimilarProjectView(
                (String) row[0], (String) row[1], (String) row[2], ProjectStage.valueOf((String) row[3]), reasons);
    }
}
