package nl.schuldenlab.partner.partnerships;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The questions to the database about who takes part where, of which the slugs are answer enough. */
@Singleton
class ParticipantRepository {
    private static final String IN = "select distinct partner from Partnership where lab = ?1 and (";

    private final EntityManager entityManager;

    ParticipantRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<String> activeIn(String lab) {
        return slugs(IN + "status = ACTIVE) order by partner", lab);
    }

    List<String> activeIn(String lab, LocalDate day) {
        return slugs(
                IN + "description.joinedOn.day <= ?2 and (status = ACTIVE or leftOn.day > ?2)) order by partner",
                lab,
                day);
    }

    List<String> sinceUnknownIn(String lab) {
        return slugs(IN + "status = ACTIVE and description.joinedOn.day is null) order by partner", lab);
    }

    List<String> labsOf(Collection<String> partners) {
        return slugs("select distinct lab from Partnership where partner in ?1 and status = ACTIVE", partners);
    }

    List<String> partnersIn(Collection<String> labs) {
        return slugs("select distinct partner from Partnership where lab in ?1 and status = ACTIVE", labs);
    }

    private List<String> slugs(String hql, Object... values) {
        var query = entityManager.createQuery(hql, String.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
