package nl.schuldenlab.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prometheus itself says when each alert fires and when it does not: {@code deploy/test/alerts} tells of days that go wrong. */
class AlertRulesTest {
    private static final Program PROMTOOL = new Program("promtool");
    private static final String RULES = "deploy/helm/suite/files/monitoring/alerts.yaml";
    private static final String DASHBOARD = "deploy/helm/suite/files/monitoring/dashboard.json";
    private static final List<String> SCENARIOS = List.of("minutes", "days");
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:up(?=\\{)|(?:suite[:_]|http_|jvm_|process_|agroal_|kube_)[a-z_0-9:]*)(\\{[^}]*)?");

    @TempDir
    Path folder;

    private static String scenario(String name) {
        return "deploy/test/alerts/" + name + ".yaml";
    }

    private static Stream<JsonNode> expectations() {
        return SCENARIOS.stream()
                .map(name -> Chart.yaml(scenario(name)).path("tests"))
                .flatMap(Manifests::each)
                .flatMap(test -> Manifests.each(test.path("alert_rule_test")));
    }

    private static Set<String> alerts() {
        Set<String> names = new TreeSet<>();
        Chart.yaml(RULES).findValuesAsText("alert").forEach(names::add);
        return names;
    }

    private static Program.Outcome promtool(String... arguments) {
        return PROMTOOL.call(List.of(arguments));
    }

    @Test
    void prometheus_understands_the_rules() {
        assertThat(promtool("check", "rules", Repository.path(RULES).toString()))
                .extracting(Program.Outcome::code)
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"minutes", "days"})
    void alerts_fire_when_they_should(String scenario) {
        Program.Outcome outcome =
                promtool("test", "rules", Repository.path(scenario(scenario)).toString());
        assertThat(outcome.code()).as(outcome.said()).isEqualTo(0);
    }

    @Test
    void each_alert_is_seen_to_fire_and_not_to() {
        Set<String> firing = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        expectations().forEach(each -> (each.path("exp_alerts").isEmpty() ? silent : firing)
                .add(each.path("alertname").asText()));
        assertThat(firing).isEqualTo(alerts());
        assertThat(silent).isEqualTo(alerts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vector(0) > 1", "vector(1)"})
    void an_alert_that_never_fires_or_always_does_is_noticed(String expression) throws IOException {
        List<String> noticed = new ArrayList<>();
        for (String scenario : SCENARIOS) {
            Path broken = withRules(scenario, expression);
            String said = promtool("test", "rules", broken.toString()).said();
            alerts().stream()
                    .filter(alert -> Pattern.compile("alertname: ?" + alert + ",")
                            .matcher(said)
                            .find())
                    .forEach(noticed::add);
        }
        assertThat(new TreeSet<>(noticed)).isEqualTo(alerts());
    }

    private Path withRules(String scenario, String expression) throws IOException {
        JsonNode rules = Chart.yaml(RULES);
        for (JsonNode group : rules.path("groups")) {
            ArrayNode broken = (ArrayNode) group.path("rules");
            for (int i = broken.size() - 1; i >= 0; i--) {
                if (broken.get(i).has("record")) {
                    broken.remove(i);
                } else {
                    ((ObjectNode) broken.get(i)).put("expr", expression);
                }
            }
        }
        Files.writeString(folder.resolve("rules.yaml"), rules.toString());
        ObjectNode tests = (ObjectNode) Chart.yaml(scenario(scenario));
        tests.putArray("rule_files").add("rules.yaml");
        return Files.writeString(folder.resolve(scenario + ".yaml"), tests.toString());
    }

    @Test
    void other_applications_of_the_cluster_are_not_looked_at() {
        for (String file : List.of(RULES, DASHBOARD)) {
            String text = Repository.text(file).replaceAll("(?m)^ *(#|- record:).*$", "");
            List<String> metrics =
                    METRIC.matcher(text).results().map(found -> found.group()).toList();
            assertThat(metrics).isNotEmpty().allSatisfy(metric -> assertThat(metric.replace("\\", ""))
                    .contains("{namespace=\"schuldenlab\""));
        }
    }

    @Test
    void looks_at_the_namespace_that_the_suite_is_installed_in() {
        Manifests elsewhere = Helm.renderIn("debts", "municipal");
        assertThat(elsewhere.ofKind("PrometheusRule").toString())
                .contains("namespace=\\\"debts\\\"")
                .doesNotContain("=\\\"schuldenlab");
        assertThat(elsewhere.ofKind("ConfigMap").toString())
                .contains("namespace=\\\\\\\"debts")
                .doesNotContain("=\\\\\\\"schuldenlab");
    }
}
