package nl.schuldenlab.catalog.scaling;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.schuldenlab.catalog.adoptions.Adoption;
import nl.schuldenlab.catalog.adoptions.AdoptionStatus;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;

/** All questions to the database about the scaling matrix: projects against the places where they are adopted (D51). */
@Singleton
class ScalingRepository {
    private static final SortKey<Project> BY_NAME = SortKey.text(
            "name", "e.description.name", project -> project.description().name());

    private final EntityManager entityManager;

    ScalingRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The projects that have a place in the matrix. */
    Page<Project> projects(ScalingFilter filter) {
        ListQuery<Project> query = ListQuery.of(entityManager, Project.class, filter)
                .where("exists (select 1 from Adoption a where a.project = e.slug" + asked(filter) + ")")
                .whereAsked("e.slug in :project", "project", filter.project);
        values(filter).forEach(query::with);
        return query.sortedBy(Project::id, BY_NAME).idsFirst().page();
    }

    /** The cells of these projects. */
    List<Adoption> cells(List<String> projects, ScalingFilter filter) {
        if (projects.isEmpty()) {
            return List.of();
        }
        TypedQuery<Adoption> query = entityManager
                .createQuery(
                        "from Adoption a where a.project in :projects" + asked(filter)
                                + " order by a.project, a.municipality, a.kind",
                        Adoption.class)
                .setParameter("projects", projects);
        values(filter).forEach(query::setParameter);
        return query.getResultList();
    }

    List<Adoption> inUse(String project) {
        return entityManager
                .createQuery("from Adoption a where a.project = :project and a.status in :inUse", Adoption.class)
                .setParameter("project", project)
                .setParameter("inUse", AdoptionStatus.IN_USE)
                .getResultList();
    }

    private static String asked(ScalingFilter filter) {
        return values(filter).keySet().stream()
                .map(name -> " and a." + name + " in :" + name)
                .collect(Collectors.joining());
    }

    private static Map<String, List<?>> values(ScalingFilter filter) {
        Map<String, List<?>> values = new TreeMap<>();
        put(values, "lab", filter.lab);
        put(values, "municipality", filter.municipality);
        put(values, "status", filter.status);
        return values;
    }

    private static void put(Map<String, List<?>> values, String name, List<?> asked) {
        if (asked != null && !asked.isEmpty()) {
            values.put(name, asked);
        }
    }
}
