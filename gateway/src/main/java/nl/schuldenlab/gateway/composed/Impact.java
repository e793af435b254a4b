package nl.schuldenlab.gateway.composed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Function;
import nl.schuldenlab.gateway.origins.Remembered;
import nl.schuldenlab.gateway.routes.GatewayConfig;

/**
 * What the network achieved (D40): what is counted now, what projects reached and what sources told, side by side. Nothing is
 * added up here: a service that knows what a figure means says where it may be.
 */
@Singleton
class Impact {
    private static final String RESULTS = "/v1/results/summary";
    private static final String PROVEN_METHODS = "/v1/reported-proven-methods";
    private static final String PARTNER_COUNTS = "/v1/reported-partner-counts";
    private static final String LATEST_FIRST = "?sort=-asOf&limit=200";

    private final Questions questions;
    private final Clock clock;
    private final Remembered<ObjectNode> remembered;

    Impact(Questions questions, Clock clock, GatewayConfig config) {
        this.questions = questions;
        this.clock = clock;
        this.remembered = new Remembered<>(config.composed().kept(), this::compose);
    }

    Future<ObjectNode> now() {
        return remembered.get();
    }

    private Future<ObjectNode> compose() {
        Composition impact = new Composition();
        Counted.LABS.into(impact, "labs", questions);
        Counted.PARTNERS.into(impact, "partners", questions);
        Future<JsonNode> results = questions.read(RESULTS);
        part(impact, "catalogue", RESULTS, results, found -> found.get("counted"));
        part(impact, "reached", RESULTS, results, found -> found.get("reached"));
        part(impact, "leftOut", RESULTS, results, found -> found.get("leftOut"));
        part(impact, "reportedOfProjects", RESULTS, results, found -> found.get("reported"));
        reported(impact, "reportedProvenMethods", PROVEN_METHODS);
        reported(impact, "reportedPartners", PARTNER_COUNTS);
        return impact.whole(clock);
    }

    private void reported(Composition impact, String name, String list) {
        part(impact, name, list, questions.read(list + LATEST_FIRST), page -> page.get("items"));
    }

    private void part(
            Composition impact, String name, String path, Future<JsonNode> coming, Function<JsonNode, JsonNode> shown) {
        impact.part(name, questions.serviceOf(path), coming, shown);
    }
}
