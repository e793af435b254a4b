package nl.schuldenlab.events.sessions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.DescribedRoot;
import nl.schuldenlab.platform.status.Judgement;

/** A part of an event's programme (D9, D20). */
@Entity
public class Session extends DescribedRoot<SessionDescription> {
    /** Where a session without a time stands in the programme: last. */
    private static final Instant UNTIMED = Instant.parse("9999-12-31T00:00:00Z");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private Event event;

    @Embedded
    private SessionDescription description;

    /** Worked out by the database, which sorts the programme by it. */
    @Column(insertable = false, updatable = false)
    private Instant programmedAt;

    protected Session() {}

    Session(Event event, SessionDescription description, Historical historical) {
        super(historical);
        this.event = event;
        describe(description);
    }

    /** @throws Refusal 400 when its times lie outside the event */
    final Session describe(SessionDescription wanted) {
        List<Fault> outside = Stream.of(
                        event.excludes(wanted.startsAt()) ? "/startsAt" : "",
                        event.excludes(wanted.endsAt()) ? "/endsAt" : "")
                .filter(pointer -> !pointer.isEmpty())
                .map(pointer -> Fault.pointer(pointer, "outside-event"))
                .toList();
        if (!outside.isEmpty()) {
            throw Refusal.invalid(outside);
        }
        description = complete(wanted);
        return this;
    }

    /** Whether it may vanish from the programme: only before its event has taken place or was put off. */
    Judgement judgeDeletion() {
        return new Judgement().require(event.isPlanned(), Blocker.of("event-not-planned", null, "events-service"));
    }

    /** Whether its event has moved away from under it. */
    boolean isOutside() {
        return event.excludes(description.startsAt()) || event.excludes(description.endsAt());
    }

    Instant programmedAt() {
        return description.startsAt() == null ? UNTIMED : description.startsAt();
    }

    @Override
    public String resource() {
        return "session";
    }

    @Override
    public String path() {
        return event.path() + "/sessions/" + id();
    }

    @Override
    public SessionDescription description() {
        return description;
    }

    Event event() {
        return event;
    }
}
