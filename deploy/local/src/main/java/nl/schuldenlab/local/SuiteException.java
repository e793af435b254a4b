package nl.schuldenlab.local;

/** A reason why the suite cannot do what was asked, in words for the person at the terminal. */
public final class SuiteException extends RuntimeException {

    public SuiteException(String message) {
        super(message);
    }

    public SuiteException(String message, Throwable cause) {
        super(message, cause);
    }
}
