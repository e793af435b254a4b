package nl.schuldenlab.events.sessions;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.schuldenlab.events.events.EventReplaced;
import nl.schuldenlab.platform.problem.Blocker;

/** Keeps the programme of an event within its times when it moves. */
@Singleton
class Rescheduling {
    private final SessionRepository sessions;

    Rescheduling(SessionRepository sessions) {
        this.sessions = sessions;
    }

    void check(@Observes EventReplaced replaced) {
        replaced.judgement()
                .require(
                        !replaced.moves() || sessions.timed(replaced.event()).noneMatch(Session::isOutside),
                        Blocker.of("session-outside-event", "D20", "events-service"));
    }
}
