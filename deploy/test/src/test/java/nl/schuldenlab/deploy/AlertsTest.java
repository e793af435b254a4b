package nl.schuldenlab.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who is woken by an alert finds a page that says what to do. */
class AlertsTest {
    private static final Pattern RECORDED = Pattern.compile("suite:[a-z_0-9:]+");

    private final JsonNode groups =
            Chart.yaml("deploy/helm/suite/files/monitoring/alerts.yaml").path("groups");

    private List<JsonNode> rules(String kind) {
        return Manifests.each(groups)
                .flatMap(group -> Manifests.each(group.path("rules")))
                .filter(rule -> rule.has(kind))
                .toList();
    }

    private static String page(String alert) {
        return alert.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".md";
    }

    @Test
    void every_alert_has_a_runbook_of_its_own_and_every_runbook_an_alert() {
        Set<String> pages = new TreeSet<>();
        for (JsonNode alert : rules("alert")) {
            String page = page(alert.path("alert").asText());
            assertThat(alert.at("/annotations/runbook").asText()).isEqualTo("docs/runbooks/" + page);
            assertThat(Repository.text("docs/runbooks/" + page))
                    .startsWith("# " + alert.path("alert").asText() + "\n")
                    .contains("**What people notice.**", "**What to do**");
            pages.add(page);
        }
        assertThat(Repository.below("docs/runbooks", ".md"))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyElementsOf(pages);
    }

    @Test
    void every_alert_says_how_bad_it_is_and_what_it_is() {
        assertThat(rules("alert")).isNotEmpty().allSatisfy(alert -> {
            assertThat(alert.at("/labels/severity").asText()).isIn("critical", "warning");
            assertThat(alert.at("/annotations/summary").asText()).isNotBlank();
            assertThat(alert.path("for").asText()).isNotBlank();
        });
    }

    @Test
    void what_alerts_and_the_dashboard_take_as_recorded_is_recorded() {
        List<String> recorded = rules("record").stream()
                .map(rule -> rule.path("record").asText())
                .toList();
        String used = Repository.text("deploy/helm/suite/files/monitoring/dashboard.json");
        for (JsonNode rule : rules("alert")) {
            used += rule.path("expr").asText();
        }
        assertThat(RECORDED.matcher(used).results().map(found -> found.group()).toList())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(recorded).contains(name));
    }

    @Test
    void a_promise_is_watched_in_days_and_in_minutes() {
        assertThat(rules("alert"))
                .extracting(rule -> rule.path("alert").asText())
                .contains("RequestsFailFast", "RequestsFailSlowly", "RequestsSlowFast", "RequestsSlowSlowly");
    }

    @Test
    void rules_and_dashboard_reach_the_cluster() {
        Manifests municipal = Helm.render("municipal");
        assertThat(municipal.ofKind("PrometheusRule"))
                .singleElement()
                .extracting(rule -> rule.at("/spec/groups"))
                .isEqualTo(groups);
        assertThat(municipal.has("ConfigMap", "suite-dashboard")).isTrue();
        assertThat(Helm.render("small").ofKind("PrometheusRule")).isEmpty();
    }
}
