package nl.schuldenlab.catalog.matches;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import nl.schuldenlab.catalog.labs.WorkPlan;
import nl.schuldenlab.catalog.projects.Project;

/** All questions to the database about what a lab may choose from. */
@Singleton
class CandidateRepository {
    private static final int MOST = 2000;

    private final EntityManager entityManager;

    CandidateRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The proven projects that meet something of the plan, or may by one of its themes; not the lab's own (D65). */
    List<Project> fitting(WorkPlan plan, String lab) {
        return entityManager
                .createQuery("""
                        from Project e where e.stage in (PROVEN, SCALING, EMBEDDED)
                        and coalesce(e.description.originLab, '') <> :lab and coalesce(e.description.joinedLab, '') <> :lab
                        and (array_intersects(e.description.phases, :phases)
                            or array_intersects(e.targetGroupCodes, :groups) or :themes = true)
                        order by e.description.name, e.slug""", Project.class)
                .setParameter("lab", lab)
                .setParameter("phases", plan.debtPhases().toArray(String[]::new))
                .setParameter("groups", plan.targetGroups().toArray(String[]::new))
                .setParameter("themes", !plan.themes().isEmpty())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Of these projects, those that ran well outside these municipalities (D69). */
    Set<String> ranWellOutside(List<String> projects, List<String> municipalities) {
        return projects.isEmpty()
                ? Set.of()
                : Set.copyOf(entityManager
                        .createQuery("""
                                select distinct a.project from Adoption a
                                where a.project in :projects and a.ranWell and a.municipality not in :municipalities""", String.class)
                        .setParameter("projects", projects)
                        .setParameter("municipalities", municipalities)
                        .getResultList());
    }

    /** Of these projects, those that the lab has taken up already and has not stopped. */
    Set<String> takenUp(String lab) {
        return Set.copyOf(entityManager
                .createQuery(
                        "select distinct a.project from Adoption a where a.lab = :lab and a.status <> STOPPED",
                        String.class)
                .setParameter("lab", lab)
                .getResultList());
    }
}
