package nl.schuldenlab.gateway.description;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.schuldenlab.gateway.answers.FixedAnswers;
import nl.schuldenlab.platform.problem.ProblemRoutes;
import nl.schuldenlab.platform.problem.Refusal;

/** Offers the OpenAPI document of the suite and that of each service, to everyone. */
@Singleton
public class DescriptionRoutes {
    private static final String JSON = "application/json";

    private final FixedAnswers answers;
    private final SuiteDescription description;
    private final ProblemRoutes problems;

    DescriptionRoutes(FixedAnswers answers, SuiteDescription description, ProblemRoutes problems) {
        this.answers = answers;
        this.description = description;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        answers.offer(router, "/v1/openapi.json", this::showSuite);
        answers.offer(router, "/v1/services/:service/openapi.json", this::showService);
    }

    private void showSuite(RoutingContext context) {
        description
                .current()
                .onSuccess(current -> FixedAnswers.send(context, JSON, current.json()))
                .onFailure(context::fail);
    }

    private void showService(RoutingContext context) {
        description
                .of(context.pathParam("service"))
                .onSuccess(found -> found.ifPresentOrElse(
                        json -> FixedAnswers.send(context, JSON, json),
                        () -> problems.answer(context, Refusal.notFound())))
                .onFailure(context::fail);
    }
}
