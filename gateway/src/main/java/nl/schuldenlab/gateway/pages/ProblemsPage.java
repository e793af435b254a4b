package nl.schuldenlab.gateway.pages;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import nl.schuldenlab.gateway.answers.FixedAnswers;
import nl.schuldenlab.gateway.description.SuiteDescription;

/** Explains every problem type of the suite, in English and Dutch, at an anchor that is its code. */
@Singleton
public class ProblemsPage {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String ROWS = "{{rows}}";

    private final FixedAnswers answers;
    private final SuiteDescription description;
    private final String template = Page.template("problems.html");

    ProblemsPage(FixedAnswers answers, SuiteDescription description) {
        this.answers = answers;
        this.description = description;
    }

    void install(@Observes Router router) {
        answers.offer(router, "/docs/problems", this::show);
    }

    private void show(RoutingContext context) {
        description
                .current()
                .onSuccess(current -> show(context, current.document().path("x-problem-types")))
                .onFailure(context::fail);
    }

    private void show(RoutingContext context, JsonNode types) {
        StringBuilder rows = new StringBuilder();
        types.forEach(type -> rows.append(row(type)));
        context.response().putHeader(HttpHeaders.CONTENT_LANGUAGE, "en, nl");
        Page.send(context, Page.POLICY, template.replace(ROWS, rows));
    }

    private static String row(JsonNode type) {
        String code = Page.escaped(type.path("code").asText());
        return """
                <tr id="%s">
                <th scope="row"><a href="#%s"><code>%s</code></a></th>
                <td><strong>%s</strong><br>%s</td>
                <td lang="nl"><strong>%s</strong><br>%s</td>
                </tr>
                """.formatted(
                        code,
                        code,
                        code,
                        text(type, "title-en"),
                        text(type, "detail-en"),
                        text(type, "title-nl"),
                        text(type, "detail-nl"));
    }

    private static String text(JsonNode type, String key) {
        return PLACE.matcher(Page.escaped(type.path(key).asText())).replaceAll("<var>$1</var>");
    }
}
