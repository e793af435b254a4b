package nl.schuldenlab.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the chart renders over the matrix of values, and that the checks themselves would notice. */
class ChartTest {

    static Stream<List<String>> matrix() {
        return Chart.matrix().stream().map(Arrays::asList);
    }

    private static Manifests render(List<String> values) {
        return Helm.render(values.get(0), values.subList(1, values.size()).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void fits_the_schemas_of_kubernetes(List<String> values) {
        assertThat(render(values).all().stream().map(Schemas::fault).flatMap(Optional::stream))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void passes_pod_security_restricted(List<String> values) {
        assertThat(render(values).workloads()).isNotEmpty().allSatisfy(workload -> assertThat(
                        PodSecurity.violations(Manifests.pod(workload)))
                .as(Manifests.called(workload))
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void every_name_is_found(List<String> values) {
        assertThat(References.broken(render(values))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "municipal", "test"})
    void lint_finds_nothing(String values) {
        assertThat(Helm.lint(values)).extracting(Program.Outcome::code).isEqualTo(0);
    }

    @Test
    void has_a_deployment_for_each_process() {
        Set<String> images = new TreeSet<>();
        for (JsonNode deployment : Helm.render("test").ofKind("Deployment")) {
            images.add(Manifests.pod(deployment).at("/containers/0/image").asText());
        }
        assertThat(images)
                .containsExactly(
                        "localhost/schuldenlab/events-service:1.0.0",
                        "localhost/schuldenlab/gateway:1.0.0",
                        "localhost/schuldenlab/lab-service:1.0.0",
                        "localhost/schuldenlab/partner-service:1.0.0",
                        "localhost/schuldenlab/project-catalog-service:1.0.0");
    }

    @Test
    void makes_no_secret_of_its_own() {
        for (String values : List.of("small", "municipal", "test")) {
            assertThat(Helm.render(values).ofKind("Secret")).isEmpty();
        }
    }

    @Test
    void a_pod_gets_more_time_to_end_than_it_takes() {
        for (JsonNode deployment : Helm.render("municipal").ofKind("Deployment")) {
            assertThat(Manifests.pod(deployment)
                            .path("terminationGracePeriodSeconds")
                            .asInt())
                    .isGreaterThan(8 + 20);
        }
    }

    @Test
    void pods_are_spread_and_never_all_evicted() {
        Manifests municipal = Helm.render("municipal");
        assertThat(municipal.ofKind("PodDisruptionBudget")).hasSize(5);
        assertThat(municipal.ofKind("HorizontalPodAutoscaler")).hasSize(5);
        for (JsonNode deployment : municipal.ofKind("Deployment")) {
            assertThat(Manifests.pod(deployment).path("topologySpreadConstraints"))
                    .extracting(each -> each.path("topologyKey").asText())
                    .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
        }
        assertThat(Helm.render("small").of(Set.of("PodDisruptionBudget", "HorizontalPodAutoscaler")))
                .isEmpty();
    }

    @Test
    void a_field_that_kubernetes_does_not_know_is_noticed() {
        for (JsonNode manifest : Helm.render("municipal").all()) {
            JsonNode broken = manifest.deepCopy();
            ((ObjectNode) (broken.has("spec") ? broken.path("spec") : broken)).put("replicaz", 2);
            assertThat(Schemas.fault(broken)).as(Manifests.called(manifest)).isPresent();
        }
    }

    @Test
    void a_pod_that_may_do_too_much_is_noticed() {
        JsonNode pod = Manifests.of("""
                        hostNetwork: true
                        volumes: [{ name: host, hostPath: { path: / } }]
                        containers: [{ name: a, securityContext: { privileged: true, runAsUser: 0 } }]
                        """).all().get(0);
        assertThat(PodSecurity.violations(pod))
                .containsExactlyInAnyOrder(
                        "hostNetwork",
                        "volume of type hostPath",
                        "token of the service account",
                        "default service account",
                        "privileged",
                        "allowPrivilegeEscalation",
                        "may run as root",
                        "runs as root",
                        "seccomp",
                        "capabilities",
                        "root file system can be written");
    }

    @Test
    void a_name_that_is_not_there_is_noticed() {
        Manifests fewer = new Manifests(Helm.render("municipal").all().stream()
                .filter(each -> !Manifests.name(each).equals("suite-lab-service")
                        || each.path("kind").asText().equals("HorizontalPodAutoscaler"))
                .toList());
        assertThat(References.broken(fewer))
                .contains("HorizontalPodAutoscaler suite-lab-service: target suite-lab-service")
                .anyMatch(each -> each.startsWith("Deployment suite-gateway: address http://suite-lab-service:8081"));
    }
}
