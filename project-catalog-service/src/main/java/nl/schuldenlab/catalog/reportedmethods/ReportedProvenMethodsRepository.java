package nl.schuldenlab.catalog.reportedmethods;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.dates.Calendar;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about reported numbers of proven methods. */
@Singleton
class ReportedProvenMethodsRepository extends RootRepository<ReportedProvenMethods> {
    private static final SortKey<ReportedProvenMethods> BY_DAY = new SortKey<>(
            "asOf",
            "e.description.asOf.day",
            methods -> methods.description().asOf().firstDay(),
            Calendar::day);

    ReportedProvenMethodsRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<ReportedProvenMethods> list(ReportedProvenMethodsFilter filter) {
        return ListQuery.of(getEntityManager(), ReportedProvenMethods.class, filter)
                .whereAsked("e.partner in :partner", "partner", filter.partner)
                .whereAnyAsked("e.description.projects", "project", filter.project)
                .sortedBy(ReportedProvenMethods::id, BY_DAY)
                .page();
    }

    /** @throws Refusal 404 */
    ReportedProvenMethods get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, ReportedProvenMethods methods) {
        return constraint.equals("reported_proven_methods_partner_as_of_count_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> same(methods)))
                : Optional.empty();
    }

    private String same(ReportedProvenMethods wanted) {
        return find(
                        "partner = ?1 and description.asOf = ?2 and description.count = ?3",
                        wanted.partner(),
                        wanted.description().asOf(),
                        wanted.description().count())
                .firstResultOptional()
                .map(ReportedProvenMethods::path)
                .orElse(null);
    }
}
