package nl.schuldenlab.catalog.coverage;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.catalog.adoptions.AdoptionStatus;
import nl.schuldenlab.catalog.projects.Phase;
import nl.schuldenlab.catalog.projects.ProjectStage;

/** All questions to the database about what covers the phases of debt assistance. */
@Singleton
class CoverageRepository {
    private static final int SHOWN = 50;
    private static final String IN_USE = """
             and exists (select 1 from Adoption a where a.project = p.slug and a.status in :inUse
                and (:lab is null or a.lab = :lab) and (:municipality is null or a.municipality = :municipality))""";

    private final EntityManager entityManager;

    CoverageRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    PhaseCoverageView of(Phase phase, CoverageFilter filter) {
        Map<ProjectStage, Long> stages = new TreeMap<>();
        ask(
                        "select p.stage, count(p) from Project p where p.stage not in (WITHDRAWN, STOPPED)",
                        " group by p.stage",
                        phase,
                        filter)
                .getResultList()
                .forEach(row -> stages.put((ProjectStage) row[0], (Long) row[1]));
        boolean covered = stages.keySet().stream().anyMatch(ProjectStage::isProven);
        return new PhaseCoverageView(phase, covered, stages, covered ? proven(phase, filter) : List.of());
    }

    private List<CoveringProjectView> proven(Phase phase, CoverageFilter filter) {
        return ask(
                        "select p.slug, p.description.name from Project p where p.stage in (PROVEN, SCALING, EMBEDDED)",
                        " order by p.description.name, p.slug",
                        phase,
                        filter)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(row -> new CoveringProjectView((String) row[0], (String) row[1]))
                .toList();
    }

    private TypedQuery<Object[]> ask(String select, String end, Phase phase, CoverageFilter filter) {
        boolean somewhere = filter.lab != null || filter.municipality != null;
        TypedQuery<Object[]> query = entityManager
                .createQuery(
                        select + " and array_intersects(p.description.phases, :phases)" + (somewhere ? IN_USE : "")
                                + end,
                        Object[].class)
                .setParameter("phases", new String[] {phase.name()});
        return somewhere
                ? query.setParameter("inUse", AdoptionStatus.IN_USE)
                        .setParameter("lab", filter.lab)
                        .setParameter("municipality", filter.municipality)
                : query;
    }
}
