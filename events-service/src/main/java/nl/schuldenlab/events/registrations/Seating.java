package nl.schuldenlab.events.registrations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.WaitingListPolicy;

/** How full an event is. Written with the row of the event locked, and the database refuses one seat too many. */
@Entity
public class Seating {
    @Id
    private UUID eventId;

    private Integer capacity;
    private int seatsTaken;
    private int seatsWaiting;
    private int partiesWaiting;
    private long arrivals;

    protected Seating() {}

    Seating(Event event) {
        this(event.id(), event.description().capacity());
    }

    Seating(UUID eventId, Integer capacity) {
        this.eventId = eventId;
        this.capacity = capacity;
    }

    void follow(Event event) {
        this.capacity = event.description().capacity();
    }

    long arrive() {
        return ++arrivals;
    }

    /** Whether a party that comes now gets its seats: by arrival nobody who waits would have fitted in before, unless order is strict. */
    boolean admits(int seats, WaitingListPolicy policy) {
        return fits(seats) && (partiesWaiting == 0 || policy == WaitingListPolicy.SMALLER_PARTIES_FILL);
    }

    boolean fits(int seats) {
        return capacity == null || seats <= capacity - seatsTaken;
    }

    void take(int seats) {
        seatsTaken += seats;
    }

    void release(int seats) {
        seatsTaken -= seats;
    }

    void queue(int seats) {
        partiesWaiting++;
        seatsWaiting += seats;
    }

    void unqueue(int seats) {
        partiesWaiting--;
        seatsWaiting -= seats;
    }

    /** A party in the line is smaller now. */
    void shrinkQueue(int seats) {
        seatsWaiting -= seats;
    }

    /** Null when there is room for everybody. */
    Integer free() {
        return capacity == null ? null : capacity - seatsTaken;
    }

    int seatsTaken() {
        return seatsTaken;
    }

    int seatsWaiting() {
        return seatsWaiting;
    }

    int partiesWaiting() {
        return partiesWaiting;
    }
}
