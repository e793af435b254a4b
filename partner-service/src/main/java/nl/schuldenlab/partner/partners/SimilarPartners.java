package nl.schuldenlab.partner.partners;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;

/** Finds partners by names that are much alike, so that nobody enters one twice without noticing. */
@Singleton
class SimilarPartners {
    private static final int NAMES = 10;
    private static final int MOST = 5;
    private static final float ENOUGH = 0.45f;

    private final EntityManager entityManager;

    SimilarPartners(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How much one of a partner's names is like the one that was looked for. */
    record Likeness(String slug, String name, float degree) {
        SimilarPartner partner() {
            return new SimilarPartner(slug, name);
        }
    }

    /** The others with a name much like one of this partner's, most alike first. */
    List<SimilarPartner> of(Partner partner) {
        entityManager
                .createNativeQuery("select set_config('pg_trgm.word_similarity_threshold', :enough, true)")
                .setParameter("enough", String.valueOf(ENOUGH))
                .getSingleResult();
        return partner.description()
                .names()
                .limit(NAMES)
                .flatMap(name -> alike(name, partner).stream())
                .sorted(Comparator.comparing(Likeness::degree).reversed().thenComparing(Likeness::slug))
                .map(Likeness::partner)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The index finds candidates by parts of words, in one name at a time; what decides is the likeness of whole names. */
    private List<Likeness> alike(String name, Partner partner) {
        return entityManager
                .createNativeQuery("""
                        select slug, name, degree from (
                            select slug, partner.name, (
                                select max(similarity(each.name, searchable(:name)))
                                from string_to_table(called, chr(10)) as each (name)) as degree
                            from partner
                            where searchable(:name) <% called and id <> :id) as candidate
                        where degree >= :enough order by degree desc, slug limit :most
                        """, Likeness.class)
                .setParameter("name", name)
                .setParameter("id", partner.id())
                .setParameter("enough", ENOUGH)
                .setParameter("most", MOST)
                .getResultList();
    }
}
