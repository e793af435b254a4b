package nl.schuldenlab.platform.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import nl.schuldenlab.platform.caller.Actors;

/** What a service does of its own accord, such as what time brings about: in a transaction of its own, with itself as the actor in the history. */
@Singleton
public class Housekeeping {
    private final Actors actors;

    Housekeeping(Actors actors) {
        this.actors = actors;
    }

    public void run(Runnable act) {
        actors.asItself(() -> QuarkusTransaction.requiringNew().run(act));
    }
}
