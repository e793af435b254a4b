package nl.schuldenlab.partner.funding;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about promises of money. */
@Singleton
class FundingRepository extends RootRepository<FundingCommitment> {
    private static final SortKey<FundingCommitment> BY_PARTNER =
            SortKey.text("partner", "e.partner", FundingCommitment::partner);
    private static final SortKey<FundingCommitment> BY_START =
            SortKey.date("from", "e.description.period.from.day", commitment -> commitment
                    .description()
                    .start());
    private static final String SEEN = "e.partner in :seenPartners or e.description.earmark.lab in :seenLabs"
            + " or e.description.earmark.lab is null and e.partner in :neighbours";

    FundingRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<FundingCommitment> list(FundingFilter filter, FundingSight seen) {
        return within(seen, ListQuery.of(getEntityManager(), FundingCommitment.class, filter))
                .whereAsked("e.partner in :partner", "partner", filter.partner)
                .whereAsked("e.description.earmark.lab in :lab", "lab", filter.lab)
                .whereAsked("e.description.earmark.project in :project", "project", filter.project)
                .whereAsked("e.description.category in :category", "category", filter.category)
                .whereAsked("e.status in :status", "status", filter.status)
                .sortedBy(FundingCommitment::id, BY_PARTNER, BY_START)
                .page();
    }

    private static ListQuery<FundingCommitment> within(FundingSight seen, ListQuery<FundingCommitment> query) {
        return seen.sight().all()
                ? query
                : query.where(SEEN, "seenPartners", seen.sight().partners())
                        .with("seenLabs", seen.sight().labs())
                        .with("neighbours", seen.neighbours());
    }

    /** @throws Refusal 404, also for what the caller may not see */
    FundingCommitment get(UUID id, FundingSight seen) {
        return findByIdOptional(id).filter(seen::covers).orElseThrow(Refusal::notFound);
    }

    /** What partners can be counted on for, of the money for one thing. */
    List<FundingCommitment> firmFor(Subject subject) {
        return list(
                "description.earmark." + subject.kind().property() + " = ?1 and status in ?2",
                subject.reference(),
                List.of(FundingStatus.CONFIRMED, FundingStatus.PAID));
    }

    /** What was promised since the platform is there, and is not confirmed yet; the oldest first. */
    List<FundingCommitment> toConfirm(String partner, int most) {
        return find(
                        "partner = ?1 and status = ?2 and historical.asOf.day is null order by createdAt, id",
                        partner,
                        FundingStatus.PLEDGED)
                .page(0, most)
                .list();
    }
}
