package nl.schuldenlab.gateway.composed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import nl.schuldenlab.platform.problem.Refusal;

/** What the network does in one municipality: its labs, its own organisation, what it took over, and where it meets. */
@Singleton
class MunicipalitySummary {
    private static final String MUNICIPALITIES = "/v1/municipalities";
    private static final Excerpt MUNICIPALITY = Excerpt.of("code", "name", "aliases", "province", "tooi");
    private static final Excerpt LAB = Excerpt.of("slug", "name", "status");
    private static final Excerpt PARTNER = Excerpt.of("slug", "name", "types", "status");
    private static final Excerpt ADOPTION = Excerpt.of("id", "project", "kind", "lab", "status");
    private static final Excerpt EVENT = Excerpt.of("slug", "title", "kind", "status", "startsOn");

    private final Questions questions;
    private final Clock clock;

    MunicipalitySummary(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    Future<ObjectNode> of(String code) {
        Future<Optional<JsonNode>> municipality = questions.find(MUNICIPALITIES + "/" + code);
        String filter = "?limit=200&municipality=" + code;
        Composition summary = new Composition().with("code", code);
        summary.part("municipality", questions.serviceOf(MUNICIPALITIES), municipality, found -> found.map(
                        MUNICIPALITY::ofRecord)
                .orElse(null));
        listed(summary, "labs", "/v1/labs", filter, LAB);
        listed(summary, "partners", "/v1/partners", filter, PARTNER);
        listed(summary, "adoptions", "/v1/adoptions", filter, ADOPTION);
        listed(summary, "events", "/v1/events", filter + "&sort=-startsOn", EVENT);
        return summary.whole(clock)
                .compose(whole ->
                        municipality.succeeded() && municipality.result().isEmpty()
                                ? Future.failedFuture(Refusal.notFound())
                                : Future.succeededFuture(whole));
    }

    private void listed(Composition summary, String name, String list, String filter, Excerpt excerpt) {
        summary.part(name, questions.serviceOf(list), questions.read(list + filter), excerpt::ofPage);
    }
}
