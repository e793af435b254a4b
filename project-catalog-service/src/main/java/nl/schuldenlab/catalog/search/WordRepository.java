package nl.schuldenlab.catalog.search;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** All questions to the database about the words of the catalogue. */
@Singleton
class WordRepository {
    private final EntityManager entityManager;

    WordRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What each word of a text may mean; words that say nothing (de, het, een) are left out. */
    List<Likeness> alike(String typed) {
        List<?> rows = entityManager
                .createNativeQuery("select place, asked, kin, known, rest from words_alike(:typed)", Object[].class)
                .setParameter("typed", typed)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Likeness(
                        ((Number) row[0]).intValue(),
                        (String) row[1],
                        Kin.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4]))
                .toList();
    }
}
