package nl.schuldenlab.gateway.health;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import nl.schuldenlab.gateway.answers.FixedAnswers;

/** Shows operators which services answer; always 200, for the gateway itself does. */
@Singleton
public class HealthRoute {
    private final FixedAnswers answers;
    private final ServiceStates states;
    private final ObjectMapper mapper;

    record HealthView(String status, List<ServiceState> services) {}

    HealthRoute(FixedAnswers answers, ServiceStates states, ObjectMapper mapper) {
        this.answers = answers;
        this.states = states;
        this.mapper = mapper;
    }

    void install(@Observes Router router) {
        answers.offer(router, "/health", context -> states.now()
                .onSuccess(services -> show(context, services))
                .onFailure(context::fail));
    }

    private void show(RoutingContext context, List<ServiceState> services) {
        try {
            byte[] json = mapper.writeValueAsBytes(new HealthView("UP", services));
            FixedAnswers.send(context, "application/json", Buffer.buffer(json));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
