package nl.schuldenlab.local.identity;

/** Who people and programs are, told in signed tokens. */
public interface IdentityProvider extends AutoCloseable {

    String REALM_PATH = "/realms/schuldenlab";

    void start();

    void stop();

    /** The process it runs in. */
    ProcessHandle process();

    @Override
    default void close() {
        stop();
    }
}
