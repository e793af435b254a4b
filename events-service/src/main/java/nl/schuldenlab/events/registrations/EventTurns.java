package nl.schuldenlab.events.registrations;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schuldenlab.platform.command.Turns;
import nl.schuldenlab.platform.problem.Refusal;

/** Lets those who register for the same event come one after the other: in a rush they would take every connection of the service, only to wait for the event's row. */
@Singleton
public class EventTurns {
    private final Turns turns;

    EventTurns(Turns turns) {
        this.turns = turns;
    }

    /**
     * @param act all that asks the database, what it reads before its command included
     * @throws Refusal 409 {@code concurrent-change} when the turn does not come
     */
    public <T> T take(String slug, Supplier<T> act) {
        return turns.take(UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)), act);
    }
}
