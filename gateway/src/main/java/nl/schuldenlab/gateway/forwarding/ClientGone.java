package nl.schuldenlab.gateway.forwarding;

/** The client left before its answer was there. */
class ClientGone extends RuntimeException {

    ClientGone() {
        super("The client is gone", null, false, false);
    }
}
