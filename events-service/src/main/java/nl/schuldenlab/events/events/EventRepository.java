package nl.schuldenlab.events.events;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    // both are kept by features on top of this one, which is why they are called by name
    private static final String INVITED =
            "exists (select 1 from Invitation i where i.event = e and i.partner in :invited)";
    private static final String REGISTERED =
            "exists (select 1 from Registration r where r.event = e and r.registeredBy = :subject)";
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

    Page<Event> list(EventFilter filter, EventPage page, Sight sight) {
        return asked(filter, page, sight).page();
    }

    List<Event> first(EventFilter filter, Sight sight, int most) {
        return asked(filter, new EventPage(), sight).first(most);
    }

    private ListQuery<Event> asked(EventFilter filter, EventPage page, Sight sight) {
        return seen(sight, ListQuery.of(getEntityManager(), Event.class, page))
                .whereAsked("e.description.kind in :kind", "kind", filter.kind)
                .whereAsked("e.status in :status", "status", filter.status)
                .whereAsked("e.description.lab in :lab", "lab", filter.lab)
                .whereAsked(HOSTED, "partner", filter.hosts())
                .whereAnyAsked("e.description.subjects.projects", "project", filter.project)
                .whereAsked("e.description.venue.municipality in :municipality", "municipality", filter.municipality)
                .whereAsked("e.description.audience in :audience", "audience", filter.audience)
                .whereAsked("e.lastDay >= :firstDay", "firstDay", filter.firstDay())
                .whereAsked(BY_START.hql() + " >= :earliest", "earliest", earliest(filter.firstDay()))
                .whereAsked(BY_START.hql() + " <= :lastDay", "lastDay", filter.lastDay())
                .whereAsked(CALLED, "q", SearchPattern.of(filter.q))
                .sortedBy(Event::id, BY_START, BY_TITLE);
    }

    /** What reaches into a period began at most a year before it, so that the index by which events are read has a place to begin at. */
    private static LocalDate earliest(LocalDate firstDay) {
        return firstDay == null ? null : firstDay.minusDays(EventTimes.LONGEST.toDays() + 1);
    }

    private static ListQuery<Event> seen(Sight sight, ListQuery<Event> query) {
        return sight.all()
                ? query
                : query.where(String.join(" or ", waysToKnow(sight)), "levels", sight.levels())
                        .with("ownLabs", List.copyOf(sight.labs()))
                        .with("ownPartners", sight.partners().toArray(String[]::new))
                        .with("invited", List.copyOf(sight.partners()))
                        .with("subject", sight.subject());
    }

    /** Only those that a caller has: who is nobody in particular is not looked for among guests. */
    private static List<String> waysToKnow(Sight sight) {
        List<String> ways = new ArrayList<>(List.of("e.description.visibility in :levels"));
        if (!sight.labs().isEmpty()) {
            ways.add("e.description.lab in :ownLabs");
        }
        if (!sight.partners().isEmpty()) {
            ways.addAll(List.of(hostedByOneOf("ownPartners"), INVITED));
        }
        if (!sight.subject().isEmpty()) {
            ways.add(REGISTERED);
        }
        return ways;
    }

    Optional<Event> find(String slug, Sight sight) {
        return find("slug", slug).firstResultOptional().filter(event -> isSeen(event, sight));
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
                .filter(event -> isSeen(event, sight));
    }

    private boolean isSeen(Event event, Sight sight) {
        return sight.covers(event) || invites(event, sight.partners()) || knows(event, sight.subject());
    }

    /** Whether one of these partners, or somebody there, is invited. */
    boolean invites(Event event, Set<String> partners) {
        return !partners.isEmpty()
                && count(
                                "from Event e where e = ?1 and exists (select 1 from Invitation i"
                                        + " where i.event = e and i.partner in ?2)",
                                event,
                                List.copyOf(partners))
                        > 0;
    }

    private boolean knows(Event event, String subject) {
        return !subject.isEmpty()
                && count(
                                "from Event e where e = ?1 and exists (select 1 from Registration r"
                                        + " where r.event = e and r.registeredBy = ?2)",
                                event,
                                subject)
                        > 0;
    }

    /** Those of these events at which this person has seats, or had them. */
    Set<UUID> attendedBy(String subject, Collection<UUID> events) {
        return subject.isEmpty() || events.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery("""
                                select distinct r.event.id from Registration r
                                where r.registeredBy = ?1 and r.event.id in ?2 and r.status in (REGISTERED, ATTENDED)
                                """, UUID.class)
                        .setParameter(1, subject)
                        .setParameter(2, events)
                        .getResultList());
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
