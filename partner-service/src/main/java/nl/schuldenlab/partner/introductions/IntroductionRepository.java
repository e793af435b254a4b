package nl.schuldenlab.partner.introductions;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schuldenlab.partner.partnerships.Sight;
import nl.schuldenlab.partner.worklist.WorklistSource;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about introductions. */
@Singleton
class IntroductionRepository extends RootRepository<Introduction> {
    private static final SortKey<Introduction> BY_AGE =
            SortKey.instant("createdAt", "e.createdAt", Introduction::createdAt);
    private static final List<IntroductionStatus> OPEN =
            List.of(IntroductionStatus.REQUESTED, IntroductionStatus.CONSENTED);
    private static final List<IntroductionStatus> MADE =
            List.of(IntroductionStatus.INTRODUCED, IntroductionStatus.CLOSED);
    private static final String THE_SAME = """
            lab = ?1 and project = ?2 and description.partner = ?3 and adoption is not distinct from ?4
            and status in ?5 and id <> ?6
            """;

    IntroductionRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Introduction> list(IntroductionFilter filter, Sight sight) {
        return sight.within(
                        ListQuery.of(getEntityManager(), Introduction.class, filter), "e.lab", "e.description.partner")
                .whereAsked("e.lab in :lab", "lab", filter.lab)
                .whereAsked("e.project in :project", "project", filter.project)
                .whereAsked("e.adoption in :adoption", "adoption", filter.adoption)
                .whereAsked("e.description.partner in :partner", "partner", filter.partner)
                .whereAsked("e.description.partnerType in :partnerType", "partnerType", filter.partnerType)
                .whereAsked("e.status in :status", "status", filter.status)
                .sortedBy(Introduction::id, BY_AGE)
                .page();
    }

    /** @throws Refusal 404 */
    Introduction get(UUID id, Sight sight) {
        return findByIdOptional(id)
                .filter(introduction -> sight.covers(
                        introduction.lab(),
                        Optional.ofNullable(introduction.partner())
                                .map(List::of)
                                .orElse(List.of())))
                .orElseThrow(Refusal::notFound);
    }

    /** Those that a partner has not answered yet, oldest first. */
    List<Introduction> waitingFor(String partner) {
        return find(
                        "description.partner = ?1 and status = ?2 order by createdAt, id",
                        partner,
                        IntroductionStatus.REQUESTED)
                .page(0, WorklistSource.ENOUGH)
                .list();
    }

    Set<String> labsIntroducedTo(UUID contact) {
        return list("contact = ?1 and status in ?2", contact, MADE).stream()
                .map(Introduction::lab)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Introduction> naming(UUID contact) {
        return list("contact = ?1 order by createdAt, id", contact);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Introduction introduction) {
        return constraint.equals("introduction_open_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> standing(introduction)))
                : Optional.empty();
    }

    private String standing(Introduction wanted) {
        return find(THE_SAME, wanted.lab(), wanted.project(), wanted.partner(), wanted.adoption(), OPEN, wanted.id())
                .firstResultOptional()
                .map(Introduction::path)
                .orElse(null);
    }
}
