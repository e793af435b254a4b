package nl.schuldenlab.platform.caller;

import jakarta.inject.Singleton;
import nl.schuldenlab.platform.config.SuiteConfig;

/** Who acts: the caller of the request by the right it used, or the service itself in what it does of its own accord. */
@Singleton
public class Actors {
    private final Caller caller;
    private final Actor itself;
    private final ThreadLocal<Boolean> ownAccord = ThreadLocal.withInitial(() -> false);

    Actors(Caller caller, SuiteConfig config) {
        this.caller = caller;
        this.itself = new Actor(Roles.SERVICE, null, null, config.name());
    }

    public Actor actor() {
        return isItself() ? itself : caller.actor();
    }

    /** Whether nobody asked for what is done now. */
    public boolean isItself() {
        return ownAccord.get();
    }

    /** Does what no caller asked for, whether a request is under way or none. */
    public void asItself(Runnable act) {
        boolean before = ownAccord.get();
        ownAccord.set(true);
        try {
            act.run();
        } finally {
            ownAccord.set(before);
        }
    }
}
