package nl.schuldenlab.gateway.composed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.gateway.origins.Remembered;
import nl.schuldenlab.gateway.routes.GatewayConfig;
import nl.schuldenlab.platform.time.Today;

/** The whole network at a glance: how many labs, projects and partners of which kind, what comes next and what was published last. */
@Singleton
class Overview {
    private static final Excerpt EVENT = Excerpt.of("slug", "title", "kind", "lab", "startsAt", "startsOn", "timeZone");
    private static final Excerpt PUBLICATION = Excerpt.of("slug", "title", "kind", "publishedOn", "url");

    private final Questions questions;
    private final Today today;
    private final Clock clock;
    private final Remembered<ObjectNode> remembered;

    Overview(Questions questions, Today today, Clock clock, GatewayConfig config) {
        this.questions = questions;
        this.today = today;
        this.clock = clock;
        this.remembered = new Remembered<>(config.composed().kept(), this::compose);
    }

    Future<ObjectNode> now() {
        return remembered.get();
    }

    private Future<ObjectNode> compose() {
        Composition overview = new Composition();
        Counted.LABS.into(overview, "labs", questions);
        Counted.PROJECTS.into(overview, "projects", questions);
        Counted.PARTNERS.into(overview, "partners", questions);
        listed(overview, "upcomingEvents", "/v1/events?status=PLANNED&limit=5&from=" + today.day(), EVENT);
        listed(overview, "latestPublications", "/v1/publications?sort=-publishedOn&limit=5", PUBLICATION);
        return overview.whole(clock);
    }

    private void listed(Composition overview, String name, String list, Excerpt excerpt) {
        Future<JsonNode> page = questions.read(list);
        overview.part(name, questions.serviceOf(list.split("\\?", 2)[0]), page, excerpt::ofPage);
    }
}
