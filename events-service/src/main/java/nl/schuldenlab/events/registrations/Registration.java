package nl.schuldenlab.events.registrations;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventStatus;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.Root;
import nl.schuldenlab.platform.status.Judgement;

/** Somebody who wants to come to an event, alone or with a delegation: has seats or waits for them, in the order of arrival. */
@Entity
public class Registration extends Root {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private Event event;

    private long arrival;

    @Embedded
    private RegistrationDescription description;

    private String subject;
    private String registeredBy;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    private Integer present;
    private Instant remindedAt;
    private Instant erasedAt;

    protected Registration() {}

    /** In the order of {@code arrival} at this event, with seats or waiting for them. */
    Registration(Event event, NewRegistration wanted, String by, long arrival, RegistrationStatus status) {
        this.event = event;
        this.description = wanted.description();
        this.subject = wanted.isForCaller() ? by : null;
        this.registeredBy = by;
        this.arrival = arrival;
        this.status = status;
    }

    void describe(RegistrationDescription wanted) {
        description = wanted;
    }

    /** What the rules say of moving to a status now; shown by {@code transitions} and enforced by {@link #moveTo}. */
    Judgement judge(RegistrationStatus to, Instant now) {
        if (!status.next().contains(to)) {
            return Judgement.notOffered();
        }
        return to == RegistrationStatus.CANCELLED
                ? new Judgement()
                        .require(event.isPlanned(), Blocker.of("not-planned", null, Admission.HERE))
                        .require(!event.hasBegun(now), Blocker.of("event-begun", null, Admission.HERE))
                : new Judgement()
                        .require(
                                event.isPlanned() || event.status() == EventStatus.HELD,
                                Blocker.of("called-off", null, Admission.HERE))
                        .require(event.hasBegun(now), Blocker.of("not-started", "D191", Admission.HERE));
    }

    /** @throws Refusal 409 with all blockers */
    StatusMove moveTo(NewRegistrationStatus change, Instant now) {
        judge(change.to(), now).enforce();
        return move(change.to(), change.present(), change.reason());
    }

    /** The seats it waited for are there. */
    StatusMove promote() {
        return move(RegistrationStatus.REGISTERED, null, null);
    }

    private StatusMove move(RegistrationStatus to, Integer came, String reason) {
        StatusMove move = new StatusMove(status, to, reason, null);
        status = to;
        present = switch (to) {
            case ATTENDED -> withinSeats(came == null ? description.seats() : came);
            case ABSENT -> 0;
            default -> null;
        };
        return move;
    }

    /** How many of them came, told anew; a delegation may come with fewer. */
    void correctPresent(int came) {
        present = withinSeats(came);
    }

    private int withinSeats(int came) {
        if (came > description.seats()) {
            throw Refusal.invalid(Fault.pointer("/present", "at-most", Map.of("value", description.seats())));
        }
        return came;
    }

    /** Leaves the counts intact, and nothing of the person. */
    void erase(Instant now) {
        description = description.erased();
        subject = null;
        registeredBy = null;
        erasedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws Refusal 410 once it has been erased */
    Registration unerased() {
        if (erasedAt != null) {
            throw new Refusal(410, "erased");
        }
        return this;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    @Override
    public String resource() {
        return "registration";
    }

    @Override
    public String path() {
        return event.path() + "/registrations/" + id();
    }

    @Override
    public RegistrationStatus status() {
        return status;
    }

    RegistrationDescription description() {
        return description;
    }

    Event event() {
        return event;
    }

    long arrival() {
        return arrival;
    }

    int seats() {
        return description.seats();
    }

    /** Null before it is known who came. */
    Integer present() {
        return present;
    }

    String registeredBy() {
        return registeredBy;
    }

    String subject() {
        return subject;
    }
}
