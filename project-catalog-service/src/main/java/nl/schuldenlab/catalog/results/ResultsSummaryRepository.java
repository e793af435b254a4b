package nl.schuldenlab.catalog.results;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.catalog.adoptions.AdoptionStatus;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectStage;
import nl.schuldenlab.reference.Municipalities;
import nl.schuldenlab.reference.Municipality;

/** All questions to the database about what all projects reached together; of those that everybody may see. */
@Singleton
class ResultsSummaryRepository {
    private static final String[] MUNICIPALITIES =
            new Municipalities().all().stream().map(Municipality::code).toArray(String[]::new);

    private static final String REACHED = """
            select e, coalesce(e.description.municipality, a.municipality)
            from Result e join fetch e.project p left join Adoption a on a.id = e.description.adoption
            where p.number > 0 and p.stage <> WITHDRAWN""";

    private static final String COUNTED = """
            select p.stage, count(p), sum(p.spread.adopted), sum(p.spread.embedded) from Project p
            where p.number > 0 and p.stage <> WITHDRAWN group by p.stage""";

    // asked code by code, for each is one look into an index where counting all adoptions reads every row
    private static final String PLACES = """
            select count(*) from unnest(:codes) code where exists (
                select 1 from adoption a where a.municipality = code and a.status = any(:inUse))""";

    private static final String REPORTED = """
            select * from project where number > 0 and stage <> 'WITHDRAWN' and reported <> '[]'::jsonb order by slug""";

    private final EntityManager entityManager;

    ResultsSummaryRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The first recorded first. */
    List<PlacedResult> reached(SummaryQuestion question) {
        Map<String, List<?>> asked = new TreeMap<>();
        StringBuilder where = new StringBuilder(REACHED);
        List<Condition> conditions = List.of(
                new Condition("year(e.description.period.until.day) in :year", "year", question.year),
                new Condition("e.description.metric in :metric", "metric", question.metric),
                new Condition("a.lab in :lab", "lab", question.lab),
                new Condition("p.slug in :project", "project", question.project));
        for (Condition condition : conditions) {
            if (condition.values() != null && !condition.values().isEmpty()) {
                where.append(" and ").append(condition.hql());
                asked.put(condition.name(), condition.values());
            }
        }
        var query = entityManager.createQuery(where + " order by e.id", Object[].class);
        asked.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new PlacedResult((Result) row[0], (String) row[1]))
                .toList();
    }

    private record Condition(String hql, String name, List<?> values) {}

    CountedView counted() {
        Map<ProjectStage, Long> projects = new TreeMap<>();
        List<long[]> spread = new ArrayList<>();
        entityManager.createQuery(COUNTED, Object[].class).getResultList().forEach(row -> {
            projects.put((ProjectStage) row[0], (Long) row[1]);
            spread.add(new long[] {(Long) row[2], (Long) row[3]});
        });
        return new CountedView(
                projects,
                spread.stream().mapToLong(each -> each[0]).sum(),
                spread.stream().mapToLong(each -> each[1]).sum(),
                municipalities());
    }

    private long municipalities() {
        return (Long) entityManager
                .createNativeQuery(PLACES, Long.class)
                .setParameter("codes", MUNICIPALITIES)
                .setParameter(
                        "inUse", AdoptionStatus.IN_USE.stream().map(Enum::name).toArray(String[]::new))
                .getSingleResult();
    }

    /** Those of which sources told totals. */
    @SuppressWarnings("unchecked")
    List<Project> reportedOn(SummaryQuestion question) {
        List<Project> all =
                entityManager.createNativeQuery(REPORTED, Project.class).getResultList();
        return question.project == null || question.project.isEmpty()
                ? all
                : all.stream()
                        .filter(each -> question.project.contains(each.slug()))
                        .toList();
    }
}
