package nl.schuldenlab.catalog.projects;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All questions to the database about what is on record of projects of the time before the platform. */
@Singleton
class ProofRepository {
    private static final String EVIDENCE = """
            select distinct e.project.id, 'evidence' from Evidence e
            where e.project.id in :projects and e.status <> RETRACTED""";

    private static final String LESSONS =
            "select distinct e.project.id, 'lessons' from Lesson e where e.project.id in :projects";

    /** The board's last word on a subject counts. */
    private static final String DECISIONS = """
            select d.project.id, case when d.description.subject = PROVEN then 'board-decision' else 'rollout-decision' end
            from BoardDecision d where d.project.id in :projects and d.description.outcome = GRANTED and not exists (
                select 1 from BoardDecision l where l.project = d.project and l.description.subject = d.description.subject
                and (l.description.decidedOn.day > d.description.decidedOn.day
                    or l.description.decidedOn.day = d.description.decidedOn.day and l.id > d.id))""";

    private final EntityManager entityManager;

    ProofRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** By project, the codes of what its stage may rest on; asked at once for a whole page. */
    Map<UUID, Set<String>> recordedOf(Collection<Project> projects) {
        Map<UUID, Set<String>> recorded = new HashMap<>();
        List<UUID> resting = projects.stream()
                .filter(Project::isHistorical)
                .filter(project -> !project.stage().restsOn().isEmpty())
                .map(Project::id)
                .toList();
        if (!resting.isEmpty()) {
            List.of(EVIDENCE, LESSONS, DECISIONS).forEach(question -> ask(question, resting, recorded));
        }
        return recorded;
    }

    private void ask(String question, List<UUID> projects, Map<UUID, Set<String>> recorded) {
        entityManager
                .createQuery(question, Object[].class)
                .setParameter("projects", projects)
                .getResultStream()
                .forEach(row -> recorded.computeIfAbsent((UUID) row[0], id -> new HashSet<>())
                        .add((String) row[1]));
    }
}
