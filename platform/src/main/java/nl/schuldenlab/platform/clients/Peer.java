package nl.schuldenlab.platform.clients;

import io.quarkus.oidc.client.OidcClientException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Another service of the suite, as a port to it knows it. Only for reading: what is asked may be asked twice.
 *
 * @param <C> the wire to it
 */
public abstract class Peer<C> {
    private static final Logger LOG = Logger.getLogger(Peer.class);

    private final String service;
    private final C client;
    private final Guards guards;

    protected Peer(String service, C client, Guards guards) {
        this.service = service;
        this.client = client;
        this.guards = guards;
    }

    /**
     * The other's answer, or nothing for its 404, and for its 410: what was erased is not there.
     *
     * @throws Refusal 503 for everything else; a 401 or 403 of the other service is a fault of our own set-up and told the same way
     */
    protected <T> Optional<T> ask(Function<C, T> call) {
        return answer(call, Set.of(404, 410));
    }

    /**
     * The other's answer to a caller of ours, whose own token the call carries, or nothing for what is not that caller's to see.
     *
     * @throws Refusal 503 for everything else
     */
    protected <T> Optional<T> askForCaller(Function<C, T> call) {
        return answer(call, Set.of(401, 403));
    }

    private <T> Optional<T> answer(Function<C, T> call, Set<Integer> nothing) {
        try {
            return Optional.ofNullable(guarded(call));
        } catch (WebApplicationException answered) {
            if (nothing.contains(answered.getResponse().getStatus())) {
                return Optional.empty();
            }
            LOG.errorf("%s answered %d", service, answered.getResponse().getStatus());
            throw Refusal.unavailable(service);
        } catch (ProcessingException | TimeoutException | CircuitBreakerOpenException | OidcClientException down) {
            throw silent(down);
        } catch (Exception broken) {
            if (isBrokenConnection(broken)) {
                throw silent(broken);
            }
            throw broken;
        }
    }

    private RuntimeException silent(Exception why) {
        LOG.warnf("%s did not answer: %s", service, why);
        return Refusal.unavailable(service);
    }

    /** A kept connection that the other has closed comes as a bare {@code IOException}, which nobody declares. */
    private static boolean isBrokenConnection(Exception broken) {
        return broken instanceof IOException || broken.getCause() instanceof IOException;
    }

    @SuppressWarnings("unchecked")
    private <T> T guarded(Function<C, T> call) {
        return (T) guards.of(service).get(() -> call.apply(client), Object.class);
    }
}
