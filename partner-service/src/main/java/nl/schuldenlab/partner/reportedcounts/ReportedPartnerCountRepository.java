package nl.schuldenlab.partner.reportedcounts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.dates.Calendar;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about reported numbers of partners. */
@Singleton
class ReportedPartnerCountRepository extends RootRepository<ReportedPartnerCount> {
    private static final SortKey<ReportedPartnerCount> BY_DAY = new SortKey<>(
            "asOf",
            "e.description.asOf.day",
            count -> count.description().asOf().firstDay(),
            Calendar::day);

    ReportedPartnerCountRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<ReportedPartnerCount> list(ReportedPartnerCountFilter filter) {
        return ListQuery.of(getEntityManager(), ReportedPartnerCount.class, filter)
                .whereAsked("e.lab in :lab", "lab", filter.lab)
                .sortedBy(ReportedPartnerCount::id, BY_DAY)
                .page();
    }

    /** All of a lab, oldest first. */
    List<ReportedPartnerCount> of(String lab) {
        return list("lab = ?1 order by description.asOf.day, id", lab);
    }

    /** @throws Refusal 404 */
    ReportedPartnerCount get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, ReportedPartnerCount count) {
        return constraint.equals("reported_partner_count_lab_as_of_count_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> same(count)))
                : Optional.empty();
    }

    private String same(ReportedPartnerCount wanted) {
        return find(
                        "lab = ?1 and description.asOf = ?2 and description.count = ?3",
                        wanted.lab(),
                        wanted.description().asOf(),
                        wanted.description().count())
                .firstResultOptional()
                .map(ReportedPartnerCount::path)
                .orElse(null);
    }
}
