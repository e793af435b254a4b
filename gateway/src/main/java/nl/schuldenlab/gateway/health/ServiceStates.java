package nl.schuldenlab.gateway.health;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.schuldenlab.gateway.health.ServiceState.Status;
import nl.schuldenlab.gateway.origins.Origin;
import nl.schuldenlab.gateway.origins.Origins;
import nl.schuldenlab.gateway.origins.Remembered;

/** The state of every service, asked of its own readiness. */
@Singleton
public class ServiceStates {
    private static final Duration DEADLINE = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Map<String, ServiceState> last = new ConcurrentHashMap<>();
    private final Origins origins;
    private final Clock clock;
    private final Remembered<List<ServiceState>> states = new Remembered<>(KEPT, this::ask);

    ServiceStates(Origins origins, Clock clock) {
        this.origins = origins;
        this.clock = clock;
    }

    Future<List<ServiceState>> now() {
        return states.get();
    }

    private Future<List<ServiceState>> ask() {
        List<Future<ServiceState>> questions =
                origins.all().values().stream().map(this::ask).toList();
        return Future.all(questions).map(all -> all.<ServiceState>list());
    }

    private Future<ServiceState> ask(Origin origin) {
        return origin.read("/q/health/ready", DEADLINE)
                .map(Status.UP)
                .otherwise(Status.DOWN)
                .map(status -> note(origin.name(), status));
    }

    private ServiceState note(String service, Status status) {
        return last.compute(
                service,
                (name, before) -> before == null
                        ? new ServiceState(name, status, clock.instant())
                        : before.then(status, clock.instant()));
    }
}
