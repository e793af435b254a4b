package nl.schuldenlab.catalog.results;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectParts;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about results. */
@Singleton
class ResultRepository extends ProjectParts<Result> {
    private static final SortKey<Result> BY_END =
            SortKey.date("until", "e.description.period.until.day", result -> end(result.description()));

    private static final String SAME = """
            from Result e where e.project = :project and e.description.metric = :metric
            and e.description.adoption is not distinct from :adoption
            and e.description.municipality is not distinct from :municipality
            and e.description.debtOutcome is not distinct from :outcome
            and e.description.beneficiary is not distinct from :beneficiary
            and e.description.impactCategory is not distinct from :category
            order by e.id
            """;

    ResultRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    private static PartialDate end(ResultDescription described) {
        return described.period() == null ? null : described.period().until();
    }

    Page<Result> list(Project project, ResultFilter filter) {
        return ListQuery.of(getEntityManager(), Result.class, filter)
                .where("e.project = :project", "project", project)
                .whereAsked("e.description.adoption in :adoption", "adoption", filter.adoption)
                .whereAsked("e.description.metric in :metric", "metric", filter.metric)
                .whereAsked("e.description.debtOutcome in :debtOutcome", "debtOutcome", filter.debtOutcome)
                .whereAsked("e.description.beneficiary in :beneficiary", "beneficiary", filter.beneficiary)
                .whereAsked("e.description.impactCategory in :category", "category", filter.impactCategory)
                .sortedBy(Result::id, BY_END)
                .page();
    }

    /** All of a project that a question is about, the first recorded first. */
    List<Result> allOf(Project project, TotalsQuestion question) {
        return list("project = ?1 order by id", project).stream()
                .filter(each -> asked(question.metric, each.description().metric()))
                .filter(each -> asked(question.beneficiary, each.description().beneficiary()))
                .filter(each ->
                        asked(question.impactCategory, each.description().impactCategory()))
                .toList();
    }

    private static <T> boolean asked(List<T> values, T value) {
        return values == null || values.isEmpty() || values.contains(value);
    }

    boolean anyOf(UUID project) {
        return count("project.id", project) > 0;
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Result result) {
        return constraint.equals("result_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> standing(result)))
                : super.refusal(constraint, result);
    }

    private String standing(Result wanted) {
        ResultDescription said = wanted.description();
        return getEntityManager()
                .createQuery(SAME, Result.class)
                .setParameter("project", wanted.project())
                .setParameter("metric", said.metric())
                .setParameter("adoption", said.adoption())
                .setParameter("municipality", said.municipality())
                .setParameter("outcome", said.debtOutcome())
                .setParameter("beneficiary", said.beneficiary())
                .setParameter("category", said.impactCategory())
                .getResultStream()
                .filter(each -> Objects.equals(each.description().period(), said.period()))
                .findFirst()
                .map(Result::path)
                .orElse(null);
    }
}
