package nl.schuldenlab.events.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.schuldenlab.events.events.WaitingListPolicy;
import org.junit.jupiter.api.Test;

class SeatingTest {
    private final Seating seating = new Seating(UUID.randomUUID(), 5);

    @Test
    void has_seats_for_a_party_that_fits_in() {
        seating.take(3);
        assertThat(seating.free()).isEqualTo(2);
        assertThat(seating.fits(2)).isTrue();
        assertThat(seating.fits(3)).isFalse();
        seating.release(3);
        assertThat(seating.fits(5)).isTrue();
    }

    @Test
    void admits_past_a_delegation_that_waits_only_where_smaller_parties_fill() {
        seating.take(4);
        seating.queue(3);
        assertThat(seating.admits(1, WaitingListPolicy.SMALLER_PARTIES_FILL)).isTrue();
        assertThat(seating.admits(1, WaitingListPolicy.STRICT_ORDER)).isFalse();
        seating.unqueue(3);
        assertThat(seating.admits(1, WaitingListPolicy.STRICT_ORDER)).isTrue();
    }

    @Test
    void counts_parties_and_seats_that_wait() {
        seating.queue(3);
        seating.queue(1);
        seating.shrinkQueue(2);
        assertThat(seating.partiesWaiting()).isEqualTo(2);
        assertThat(seating.seatsWaiting()).isEqualTo(2);
    }

    @Test
    void gives_each_party_its_number() {
        assertThat(seating.arrive()).isEqualTo(1);
        assertThat(seating.arrive()).isEqualTo(2);
    }

    @Test
    void has_room_for_everybody_without_a_capacity() {
        Seating open = new Seating(UUID.randomUUID(), null);
        assertThat(open.fits(20)).isTrue();
        assertThat(open.free()).isNull();
    }
}
