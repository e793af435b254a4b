package nl.schuldenlab.catalog.coverage;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.BitSet;
import java.util.List;

/** All questions to the database about what covers the phases of debt assistance. */
@Singleton
class CoverageRepository {
    /** A project and its short number. */
    record Named(int place, CoveringProjectView project) {}

    private final EntityManager entityManager;

    CoverageRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The first of these projects, by name. */
    List<Named> first(BitSet places, int most) {
        return entityManager
                .createQuery("""
                        select cast(sql('place') as integer), p.slug, p.description.name from Project p
                        where cast(sql('place = any (?)', :places) as boolean) = true
                        order by p.description.name, p.id""", Tuple.class)
                .setParameter("places", places.stream().boxed().toArray(Integer[]::new))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Named(
                        ((Number) row.get(0)).intValue(),
                        new CoveringProjectView(row.get(1, String.class), row.get(2, String.class))))
                .toList();
    }
}
