package nl.schuldenlab.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chart, compose and code mean the same variables: nothing that nobody reads, nothing that is needed and not given. */
class EnvironmentTest {
    private static final List<SuiteKey> KEYS = SuiteKey.all();
    /** Read by the Java runtime itself. */
    private static final Set<String> OF_JAVA = Set.of("JAVA_TOOL_OPTIONS");

    private static final Set<String> DATABASE =
            Set.of("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD");

    static Stream<String> processes() {
        return Chart.serviceNames().stream();
    }

    /** Each process of the chart, and what its containers are given. */
    private static Map<String, Set<String>> given(Manifests manifests) {
        Map<String, Set<String>> given = new TreeMap<>();
        for (JsonNode workload : manifests.of(Set.of("Deployment", "Job"))) {
            JsonNode container = Manifests.pod(workload).at("/containers/0");
            String process = container.path("image").asText().replaceAll(".*/([^:]*):.*", "$1");
            given.computeIfAbsent(process, key -> new TreeSet<>())
                    .addAll(Manifests.each(container.path("env"))
                            .map(variable -> variable.path("name").asText())
                            .toList());
        }
        return given;
    }

    private static Set<String> unknown(String process, Set<String> variables) {
        Set<String> ofQuarkus = QuarkusKeys.of(process);
        return variables.stream()
                .filter(variable -> !OF_JAVA.contains(variable) && !ofQuarkus.contains(variable))
                .filter(variable -> KEYS.stream().noneMatch(key -> key.isFor(process) && key.covers(variable)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What has no default anywhere, and the addresses of those whom the process asks. */
    private static Set<String> needed(String process) {
        Set<String> needed = new TreeSet<>(Set.of("SUITE_ISSUER", "SUITE_PUBLIC_URL"));
        JsonNode service = Chart.services().path(process);
        Chart.texts(service.path("asks"))
                .forEach(asked -> needed.add("SUITE_SERVICES_"
                        + asked.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
        if (service.has("database")) {
            needed.addAll(DATABASE);
            needed.addAll(Set.of("SUITE_CLIENT_ID", "SUITE_CLIENT_SECRET"));
        }
        return needed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "municipal", "test"})
    void the_chart_gives_no_variable_that_nobody_reads(String values) {
        given(Helm.render(values))
                .forEach((process, variables) ->
                        assertThat(unknown(process, variables)).as(process).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void the_chart_gives_what_is_needed(String process) {
        assertThat(given(Helm.render("small")).get(process)).containsAll(needed(process));
    }

    /** Compose gives what the chart gives, but for what only its surroundings want. */
    @ParameterizedTest
    @MethodSource("processes")
    void compose_gives_what_is_needed_and_nothing_that_nobody_reads(String process) {
        JsonNode compose = Chart.yaml("deploy/compose/compose.yaml");
        Set<String> variables = new TreeSet<>();
        collect(compose.path("services").path(process).path("environment"), compose, variables);
        assertThat(variables).containsAll(needed(process));
        assertThat(unknown(process, variables)).isEmpty();
    }

    /** {@code <<: *name} takes over the variables of {@code x-name}, which may take over others. */
    private static void collect(JsonNode environment, JsonNode compose, Set<String> variables) {
        environment.properties().forEach(variable -> {
            if (variable.getKey().equals("<<")) {
                collect(compose.path("x-" + variable.getValue().asText()), compose, variables);
            } else {
                variables.add(variable.getKey());
            }
        });
    }

    /** A migration serves nobody, so it gets its database and what its configuration cannot be read without. */
    @Test
    void a_migration_gets_little() {
        for (JsonNode job : Helm.render("small").ofKind("Job")) {
            assertThat(Manifests.each(Manifests.pod(job).at("/containers/0/env"))
                            .map(variable -> variable.path("name").asText()))
                    .containsExactlyInAnyOrder(
                            "QUARKUS_DATASOURCE_JDBC_URL",
                            "QUARKUS_DATASOURCE_USERNAME",
                            "QUARKUS_DATASOURCE_PASSWORD",
                            "SUITE_ISSUER",
                            "QUARKUS_FLYWAY_MIGRATE_AT_START",
                            "QUARKUS_INIT_AND_EXIT");
        }
    }

    /** What docs/operate.md tells a busy installation to set. */
    @Test
    void options_of_the_java_machine_reach_every_process() {
        Manifests manifests = Helm.render("small", "environment={\"_JAVA_OPTIONS\":\"-XX:TieredStopAtLevel=4\"}");
        assertThat(manifests.ofKind("Deployment"))
                .hasSize(Chart.serviceNames().size())
                .allSatisfy(process -> assertThat(
                                Manifests.each(Manifests.pod(process).at("/containers/0/env")))
                        .anySatisfy(variable -> {
                            assertThat(variable.path("name").asText()).isEqualTo("_JAVA_OPTIONS");
                            assertThat(variable.path("value").asText()).isEqualTo("-XX:TieredStopAtLevel=4");
                        }));
    }

    @Test
    void what_is_secret_comes_from_secrets() {
        for (JsonNode workload : Helm.render("municipal").workloads()) {
            for (JsonNode variable : Manifests.pod(workload).findValues("env").get(0)) {
                String name = variable.path("name").asText();
                boolean secret = name.endsWith("PASSWORD") || name.endsWith("SECRET") || name.endsWith("STORE_URL");
                assertThat(variable.has("valueFrom") || !secret).as(name).isTrue();
            }
        }
    }

    @Test
    void a_variable_that_nobody_reads_is_noticed() {
        assertThat(unknown(
                        "lab-service",
                        Set.of("SUITE_ISSUER", "SUITE_ISSUERS", "SUITE_MAILS_FROM", "QUARKUS_HTTP_PORTS")))
                .containsExactlyInAnyOrder("SUITE_ISSUERS", "SUITE_MAILS_FROM", "QUARKUS_HTTP_PORTS");
    }

    @Test
    void keys_are_read_from_the_code() {
        assertThat(KEYS).extracting(SuiteKey::variable).contains("SUITE_ISSUER", "SUITE_GATEWAY_BREAKER_DELAY");
        assertThat(KEYS)
                .filteredOn(key -> key.name().equals("suite.peers.calls-before-break"))
                .extracting(key -> key.preset().orElse(""))
                .containsExactly("10");
    }
}
