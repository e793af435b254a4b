package nl.schuldenlab.events.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.status.Judgement;

/** A gathering of the network: of a lab, of all labs, or of others where the labs are a subject (D7, D102, D104, D113, D188). */
@Entity
public class Event extends DescribedRoot<EventDescription> {
    private static final String HERE = "events-service";
    private static final String SCHULDENLABNL = "schuldenlabnl";

    private String slug;

    @Embedded
    private EventDescription description;

    @Embedded
    private PartialDate startsOn;

    @Embedded
    private PartialDate endsOn;

    /** The last day of its whole span, worked out by the database, which finds events of a period by it. */
    @Column(insertable = false, updatable = false)
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private EventStatus status;

    private String postponedTo;

    /** How often something changed that those have to know who noted it; counted by the database. */
    @Column(insertable = false, updatable = false)
    private int sequence;

    protected Event() {}

    /** An event in its first status; {@code historical} is null unless it tells of the time before the platform. */
    Event(String slug, EventDescription description, EventStatus status, String postponedTo, Historical historical) {
        super(historical);
        this.slug = slug;
        this.status = status;
        this.postponedTo = postponedTo;
        describe(description);
    }

    final Event describe(EventDescription wanted) {
        complete(wanted);
        if (!isHistorical() && wanted.heldOn() != null) {
            throw Refusal.invalid(Fault.pointer("/heldOn", "historical-only"));
        }
        if (!isHistorical()) {
            welcomes(wanted, new Judgement()).enforce();
        }
        if (!wanted.equals(description)) { // to Hibernate a date set anew is a change, though it be the same date
            description = wanted;
            startsOn = wanted.startsOn();
            endsOn = wanted.endsOn();
        }
        return this;
    }

    /** D188: a lab kicks off together with SchuldenlabNL. */
    private static Judgement welcomes(EventDescription wanted, Judgement judgement) {
        return judgement.require(
                wanted.kind() != EventKind.KICK_OFF || wanted.hosts().contains(SCHULDENLABNL),
                Blocker.of("kick-off-without-schuldenlabnl", "D188", HERE));
    }

    /** What the rules say of moving to a status now; shown by {@code transitions} and enforced by {@link #moveTo}. */
    Judgement judge(EventStatus to, Instant now) {
        if (!status.next().contains(to)) {
            return Judgement.notOffered();
        }
        Judgement judgement = new Judgement();
        return to == EventStatus.HELD
                ? welcomes(description, judgement)
                        .require(description.hasBegun(now), Blocker.of("not-started", "D191", HERE))
                : judgement;
    }

    /** Whether it can take the place of one that is put off: who puts an event off to one that went the same way would go in a circle. */
    Judgement judgeSuccession() {
        return new Judgement()
                .require(
                        status == EventStatus.PLANNED || status == EventStatus.HELD,
                        Blocker.of("successor-not-planned", null, HERE));
    }

    /** @throws Refusal 409 with all blockers */
    StatusMove moveTo(EventStatus to, Instant now, NewEventStatus change) {
        judge(to, now).enforce();
        StatusMove move = new StatusMove(status, to, change.reason(), null);
        status = to;
        postponedTo = change.postponedTo();
        return move;
    }

    /** @throws Refusal 400 for one that is said to have been held on a day to come */
    void refuseHeldInTheFuture(Instant now) {
        if (status == EventStatus.HELD && startsOn != null && !description.hasBegun(now)) {
            throw Refusal.invalid(Fault.pointer(description.startsAt() == null ? "/heldOn" : "/startsAt", "future"));
        }
    }

    @Override
    public String resource() {
        return "event";
    }

    @Override
    public String path() {
        return "/v1/events/" + slug;
    }

    @Override
    public EventDescription description() {
        return description;
    }

    @Override
    public EventStatus status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    /** Null for an event of no lab. */
    public String lab() {
        return description.lab();
    }

    /** The partners that organise it. */
    public List<String> hosts() {
        return description.hosts();
    }

    public Visibility visibility() {
        return description.visibility();
    }

    public boolean isPlanned() {
        return status == EventStatus.PLANNED;
    }

    /** Whether its start has passed, as far as that is known. */
    public boolean hasBegun(Instant now) {
        return description.hasBegun(now);
    }

    /** Whether this time lies outside the event, as far as its own times are known. */
    public boolean excludes(Instant time) {
        Instant begin = description.startsAt();
        Instant end = description.endsAt();
        return time != null && (begin != null && time.isBefore(begin) || end != null && time.isAfter(end));
    }

    /** The day it begins where it takes place, as far as is known; null when it is not known at all. */
    public PartialDate startsOn() {
        return startsOn;
    }

    PartialDate endsOn() {
        return endsOn;
    }

    /** The slug of the event that took its place, or null. */
    public String postponedTo() {
        return postponedTo;
    }

    /** How often something changed that those have to know who noted it. */
    public int sequence() {
        return sequence;
    }
}
