package nl.schuldenlab.events.events;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SearchPattern;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.SluggedRepository;

/** All questions to the database about events. */
@Singleton
class EventRepository extends SluggedRepository<Event> {
    private static final SortKey<Event> BY_START = SortKey.date("startsOn", "e.startsOn.day", Event::startsOn);
    private static final SortKey<Event> BY_TITLE = SortKey.text(
            "title", "e.description.title", event -> event.description().title());
    private static final String CALLED = SearchPattern.in("e.description.title", "e.slug", "e.description.venue.city");
    private static final String HOSTED = hostedByOneOf("partner");
    private static final String SEEN =
            "e.description.visibility in :levels or e.description.lab in :ownLabs or " + hostedByOneOf("ownPartners");
    private static final String TALLIES = """
            select new nl.schuldenlab.events.events.EventTally(e.description.kind,
                sum(case when e.status = HELD then 1 else 0 end),
                sum(case when e.status = PLANNED and e.lastDay >= :today then 1 else 0 end),
                sum(case when e.status = PLANNED and e.lastDay < :today then 1 else 0 end))
            from Event e
            where e.description.lab = :lab and e.startsOn.day between :first and :last
            group by e.description.kind""";

    EventRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    private static String hostedByOneOf(String partners) {
        return "array_intersects(e.description.organisers, :%s) or array_intersects(e.description.coOrganisers, :%s)"
                .formatted(partners, partners);
    }

    Page<Event> list(EventFilter filter, Sight sight) {
        return asked(filter, sight).page();
    }

    List<Event> first(EventFilter filter, Sight sight, int most) {
        return asked(filter, sight).first(most);
    }

    private ListQuery<Event> asked(EventFilter filter, Sight sight) {
        return seen(sight, ListQuery.of(getEntityManager(), Event.class, filter))
                .whereAsked("e.description.kind in :kind", "kind", filter.kind)
                .whereAsked("e.status in :status", "status", filter.status)
                .whereAsked("e.description.lab in :lab", "lab", filter.lab)
                .whereAsked(HOSTED, "partner", filter.hosts())
                .whereAnyAsked("e.description.subjects.projects", "project", filter.project)
                .whereAsked("e.description.venue.municipality in :municipality", "municipality", filter.municipality)
                .whereAsked("e.description.audience in :audience", "audience", filter.audience)
                .whereAsked("e.lastDay >= :firstDay", "firstDay", filter.firstDay())
                .whereAsked("e.startsOn.day <= :lastDay", "lastDay", filter.lastDay())
                .whereAsked(CALLED, "q", SearchPattern.of(filter.q))
                .sortedBy(Event::id, BY_START, BY_TITLE);
    }

    private static ListQuery<Event> seen(Sight sight, ListQuery<Event> query) {
        return sight.all()
                ? query
                : query.where(SEEN, "levels", sight.levels())
                        .with("ownLabs", List.copyOf(sight.labs()))
                        .with("ownPartners", sight.partners().toArray(String[]::new));
    }

    Optional<Event> find(String slug, Sight sight) {
        return find("slug", slug).firstResultOptional().filter(sight::covers);
    }

    List<EventTally> tallies(String lab, int year, LocalDate today) {
        return getEntityManager()
                .createQuery(TALLIES, EventTally.class)
                .setParameter("lab", lab)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .setParameter("today", today)
                .getResultList();
    }

    Optional<Event> findLocked(String slug, Sight sight) {
        return find("slug", slug)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(sight::covers);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Event event) {
        return constraint.equals("event_lab_kick_off_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> kickOffOf(event.lab())))
                : super.refusal(constraint, event);
    }

    private String kickOffOf(String lab) {
        return find(
                        "description.lab = ?1 and description.kind = ?2 and status in ?3",
                        lab,
                        EventKind.KICK_OFF,
                        List.of(EventStatus.PLANNED, EventStatus.HELD))
                .firstResultOptional()
                .map(Event::path)
                .orElse(null);
    }
}
