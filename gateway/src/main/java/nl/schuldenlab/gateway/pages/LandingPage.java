package nl.schuldenlab.gateway.pages;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import nl.schuldenlab.gateway.answers.FixedAnswers;

/** The page at the root, which says what this is and where things are, and the small files that browsers and robots ask for. */
@Singleton
public class LandingPage {
    private final FixedAnswers answers;
    private final String page;
    private final Buffer icon = Buffer.buffer(Page.bytes("pages/favicon.ico"));

    LandingPage(FixedAnswers answers, PagesConfig config) {
        this.answers = answers;
        this.page = Page.filled(Page.template("landing.html"), Map.of("version", config.version()));
    }

    void install(@Observes Router router) {
        answers.offer(router, "/", this::show);
        answers.offer(router, "/favicon.ico", context -> FixedAnswers.send(context, "image/x-icon", icon));
        answers.offer(
                router,
                "/robots.txt",
                context -> FixedAnswers.send(
                        context, "text/plain; charset=utf-8", Buffer.buffer("User-agent: *\nDisallow: /v1/\n")));
    }

    private void show(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONTENT_LANGUAGE, "en, nl");
        Page.send(context, Page.POLICY, page);
    }
}
