package nl.schuldenlab.gateway.health;

import java.time.Instant;

/** Whether a service answers, and since when that is so as far as the gateway has seen. */
record ServiceState(String name, Status status, Instant since) {

    enum Status {
        UP,
        DOWN
    }

    ServiceState then(Status now, Instant at) {
        return status == now ? this : new ServiceState(name, now, at);
    }
}
