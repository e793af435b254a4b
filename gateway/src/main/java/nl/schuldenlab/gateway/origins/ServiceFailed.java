package nl.schuldenlab.gateway.origins;

/** A service gave no answer: refused, cut off or too late. */
public class ServiceFailed extends RuntimeException {

    public ServiceFailed(String what) {
        super(what, null, false, false);
    }

    public ServiceFailed(Throwable cause) {
        super(cause.toString(), cause, false, false);
    }
}
