package nl.schuldenlab.gateway.composed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import nl.schuldenlab.gateway.answers.FixedAnswers;
import nl.schuldenlab.platform.problem.ProblemRoutes;
import nl.schuldenlab.platform.problem.Refusal;

/** Offers the answers that are composed of what several services know. */
@Singleton
public class ComposedRoutes {
    private static final Pattern MUNICIPALITY = Pattern.compile("gm\\d{4}");

    private final FixedAnswers answers;
    private final About about;
    private final Overview overview;
    private final Impact impact;
    private final MunicipalitySummary summary;
    private final ProblemRoutes problems;

    ComposedRoutes(
            FixedAnswers answers,
            About about,
            Overview overview,
            Impact impact,
            MunicipalitySummary summary,
            ProblemRoutes problems) {
        this.answers = answers;
        this.about = about;
        this.overview = overview;
        this.impact = impact;
        this.summary = summary;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        answers.offer(router, "/v1/about", context -> send(context, about.suite()));
        answers.offer(router, "/v1/overview", context -> answer(context, overview.now()));
        answers.offer(router, "/v1/impact", context -> answer(context, impact.now()));
        answers.offer(router, "/v1/municipalities/:code/summary", this::summarize);
    }

    private void summarize(RoutingContext context) {
        String code = context.pathParam("code");
        answer(
                context,
                MUNICIPALITY.matcher(code).matches() ? summary.of(code) : Future.failedFuture(Refusal.notFound()));
    }

    private void answer(RoutingContext context, Future<ObjectNode> composed) {
        composed.onSuccess(whole -> send(context, whole)).onFailure(failure -> {
            if (failure instanceof Refusal refusal) {
                problems.answer(context, refusal);
            } else {
                context.fail(failure);
            }
        });
    }

    private static void send(RoutingContext context, JsonNode json) {
        FixedAnswers.send(context, "application/json", Buffer.buffer(json.toString()));
    }
}
