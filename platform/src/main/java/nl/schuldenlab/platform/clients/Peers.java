package nl.schuldenlab.platform.clients;

import io.quarkus.oidc.client.OidcClientException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;

/** Asks another service of the suite: its answer, nothing for its 404, and 503 naming it for everything else. */
public final class Peers {
    private static final Logger LOG = Logger.getLogger(Peers.class);

    private Peers() {}

    /** @throws Refusal 503; a 401 or 403 of the other service is a fault of our own set-up and told the same way */
    public static <T> Optional<T> ask(String service, Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (WebApplicationException answered) {
            if (answered.getResponse().getStatus() == 404) {
                return Optional.empty();
            }
            LOG.errorf("%s answered %d", service, answered.getResponse().getStatus());
            throw Refusal.unavailable(service);
        } catch (ProcessingException | TimeoutException | CircuitBreakerOpenException | OidcClientException down) {
            LOG.warnf("%s did not answer: %s", service, down);
            throw Refusal.unavailable(service);
        }
    }
}
