package nl.schuldenlab.gateway.pages;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.schuldenlab.gateway.answers.FixedAnswers;
import nl.schuldenlab.platform.config.SuiteConfig;
import nl.schuldenlab.platform.problem.ProblemRoutes;
import nl.schuldenlab.platform.problem.Refusal;

/** A page to read the API and try it, with everything it needs from here: Swagger UI, and a login when a client is configured. */
@Singleton
public class DocsPage {
    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private final FixedAnswers answers;
    private final ProblemRoutes problems;
    private final String page;
    private final String policy;

    DocsPage(FixedAnswers answers, ProblemRoutes problems, PagesConfig config, SuiteConfig suite) {
        this.answers = answers;
        this.problems = problems;
        this.page = Page.filled(
                Page.template("docs.html"),
                Map.of("client", config.docsClient().orElse(""), "version", config.version()));
        this.policy = policy(suite);
    }

    /** The page talks to this API and, for the login, to the identity provider; images in the style sheet are data. */
    private static String policy(SuiteConfig suite) {
        Set<String> places = new LinkedHashSet<>(Set.of("'self'"));
        suite.publicUrl().map(DocsPage::origin).ifPresent(places::add);
        places.add(origin(suite.issuer()));
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src "
                + String.join(" ", places) + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    void install(@Observes Router router) {
        answers.offer(router, "/docs", context -> Page.send(context, policy, page));
        String redirect = Page.template("oauth2-redirect.html");
        answers.offer(router, "/docs/oauth2-redirect.html", context -> Page.send(context, policy, redirect));
        asset(router, "page.css", CSS, "pages/page.css");
        asset(router, "docs.css", CSS, "pages/docs.css");
        asset(router, "docs.js", SCRIPT, "pages/docs.js");
        String webjar = "META-INF/resources/webjars/swagger-ui/" + swaggerVersion() + "/";
        asset(router, "swagger-ui.css", CSS, webjar + "swagger-ui.css");
        asset(router, "swagger-ui-bundle.js", SCRIPT, webjar + "swagger-ui-bundle.js");
        asset(router, "oauth2-redirect.js", SCRIPT, webjar + "oauth2-redirect.js");
        // Quarkus would offer all files of the jar, its demonstration page among them.
        router.route("/webjars/*").order(0).handler(this::hide);
    }

    private void asset(Router router, String name, String mediaType, String resource) {
        Buffer content = Buffer.buffer(Page.bytes(resource));
        answers.offer(router, "/docs/assets/" + name, context -> FixedAnswers.send(context, mediaType, content));
    }

    private void hide(RoutingContext context) {
        problems.answer(context, Refusal.notFound());
    }

    private static String swaggerVersion() {
        String properties = new String(Page.bytes("META-INF/maven/org.webjars/swagger-ui/pom.properties"));
        return properties
                .lines()
                .filter(line -> line.startsWith("version="))
                .map(line -> line.substring("version=".length()).strip())
                .findFirst()
                .orElseThrow();
    }
}
