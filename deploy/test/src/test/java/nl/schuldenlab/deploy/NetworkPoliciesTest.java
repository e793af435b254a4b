package nl.schuldenlab.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldenlab.deploy.Cluster.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policies let through what docs/architecture.md says, and nothing else. */
class NetworkPoliciesTest {
    private static final String OPEN = """
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: too-open }
            spec:
              podSelector: { matchLabels: { app.kubernetes.io/name: project-catalog-service } }
              policyTypes: [Egress]
              egress: [{ to: [{ podSelector: {} }] }]
            ---
            apiVersion: networking.k8s.io/v1
            kind: NetworkPolicy
            metadata: { name: too-open-as-well }
            spec:
              podSelector: { matchLabels: { app.kubernetes.io/name: events-service } }
              policyTypes: [Ingress]
              ingress: [{ from: [{ podSelector: {} }] }]
            """;
    private static final Party DATABASE = Party.in(Cluster.NAMESPACE, Map.of("cnpg.io/cluster", "suite"));
    private static final Party STRANGER = Party.in("elsewhere", Map.of("app.kubernetes.io/name", "gateway"));
    private static final Party NEIGHBOUR = Party.in(Cluster.NAMESPACE, Map.of("app", "neighbour"));

    private Manifests manifests;
    private Cluster cluster;

    @BeforeEach
    void render() {
        manifests = Helm.render("municipal");
        cluster = new Cluster(manifests);
    }

    @Test
    void the_code_asks_whom_the_architecture_names() {
        assertThat(Architecture.configured()).isEqualTo(Architecture.documented());
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "municipal", "test"})
    void services_reach_whom_the_architecture_names(String values) {
        assertThat(new Cluster(Helm.render(values)).edges()).isEqualTo(Architecture.documented());
    }

    @Test
    void an_edge_too_much_is_noticed() {
        assertThat(new Cluster(manifests.with(OPEN)).edges())
                .contains("project-catalog-service → events-service")
                .isNotEqualTo(Architecture.documented());
    }

    @Test
    void an_edge_too_few_is_noticed() {
        Manifests fewer = new Manifests(manifests.all().stream()
                        .filter(each -> !Manifests.called(each).equals("NetworkPolicy suite-partner-service"))
                        .filter(each -> !Manifests.called(each).equals("NetworkPolicy suite-lab-service"))
                        .toList())
                .with("""
                        apiVersion: networking.k8s.io/v1
                        kind: NetworkPolicy
                        metadata: { name: closed }
                        spec:
                          podSelector: { matchLabels: { app.kubernetes.io/name: lab-service } }
                          policyTypes: [Ingress, Egress]
                        """);
        assertThat(new Cluster(fewer).edges()).doesNotContain("gateway → lab-service");
    }

    @Test
    void without_policies_everybody_reaches_everybody() {
        Cluster open = new Cluster(Helm.render("municipal", "network.enabled=false"));
        assertThat(open.edges()).contains("project-catalog-service → events-service");
        assertThat(open.passes(STRANGER, open.pod("lab-service"), 8081)).isTrue();
    }

    @Test
    void only_the_gateway_is_entered_from_outside() {
        Party ingress = Party.in("ingress", Map.of("app", "nginx"));
        assertThat(reachedBy(ingress)).containsExactly("gateway");
        assertThat(reachedBy(STRANGER)).isEmpty();
        assertThat(reachedBy(NEIGHBOUR)).isEmpty();
    }

    @Test
    void only_prometheus_reads_every_process() {
        assertThat(reachedBy(Party.in("observability", Map.of()))).isEqualTo(Chart.serviceNames());
    }

    @Test
    void the_database_is_reached_by_services_migrations_and_dumps_alone() {
        assertThat(reaching(DATABASE, 5432))
                .containsExactlyInAnyOrder(
                        "lab-service",
                        "project-catalog-service",
                        "partner-service",
                        "events-service",
                        "lab-service-migration",
                        "project-catalog-service-migration",
                        "partner-service-migration",
                        "events-service-migration",
                        "dump");
    }

    @Test
    void mail_goes_out_from_events_service_to_the_server_alone() {
        assertThat(reaching(Party.outside("192.0.2.25"), 587)).containsExactly("events-service");
        assertThat(reaching(Party.outside("192.0.2.26"), 587)).isEmpty();
    }

    @Test
    void shared_limits_are_the_gateways_alone() {
        Party valkey = Party.in(Cluster.NAMESPACE, Map.of("app.kubernetes.io/name", "valkey"));
        assertThat(reaching(valkey, 6379)).containsExactly("gateway");
    }

    @Test
    void every_process_finds_names_and_the_provider_and_no_neighbour() {
        int processes = Chart.services().size();
        assertThat(reaching(Party.in("kube-system", Map.of("k8s-app", "kube-dns")), 53))
                .hasSize(2 * processes);
        assertThat(reaching(Party.outside("203.0.113.7"), 443)).hasSize(processes);
        assertThat(reaching(Party.outside("203.0.113.7"), 80)).isEmpty();
        assertThat(reaching(NEIGHBOUR, 8080)).isEmpty();
    }

    private Set<String> reachedBy(Party from) {
        return cluster.pods().stream()
                .filter(to -> !to.ports().isMissingNode())
                .filter(to -> cluster.passes(
                        from, to, to.ports().at("/0/containerPort").asInt()))
                .map(Party::name)
                .collect(Collectors.toSet());
    }

    private Set<String> reaching(Party to, int port) {
        return cluster.pods().stream()
                .filter(from -> cluster.passes(from, to, port))
                .map(Party::name)
                .collect(Collectors.toSet());
    }
}
