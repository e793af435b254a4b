package nl.schuldenlab.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What stands around the suite on a municipality's cluster: known to its operators, and what the chart's values take it for. */
class MunicipalTest {
    private static final String FOLDER = "deploy/helm/municipal/";
    private static final Set<String> OF_POSTGRES = Set.of("Cluster", "ScheduledBackup", "Database");
    private static final Set<String> OF_KUBERNETES = Set.of("Deployment", "Service", "ServiceAccount", "PodMonitor");

    /**
     * The fields of Keycloak's operator that are used, as its guides to a deployment, to its configuration and to realm
     * import tell them (keycloak.org/operator); its types are published nowhere that a build could take them from.
     */
    private static final Map<String, Set<String>> KEYCLOAK = Map.of(
            "/spec", Set.of("instances", "db", "hostname", "http", "proxy", "resources"),
            "/spec/db", Set.of("vendor", "host", "port", "database", "usernameSecret", "passwordSecret"),
            "/spec/db/usernameSecret", Set.of("name", "key"),
            "/spec/db/passwordSecret", Set.of("name", "key"),
            "/spec/hostname", Set.of("hostname", "admin", "strict", "backchannelDynamic"),
            "/spec/http", Set.of("tlsSecret", "httpEnabled", "httpPort", "httpsPort"),
            "/spec/proxy", Set.of("headers"),
            "/spec/resources", Set.of("requests", "limits"));

    private final Manifests around = Manifests.of(Repository.text(FOLDER + "postgresql.yaml"))
            .with(Repository.text(FOLDER + "keycloak.yaml"))
            .with(Repository.text(FOLDER + "valkey.yaml"));
    private final JsonNode values = Chart.yaml("deploy/helm/values-municipal.yaml");
    private final Manifests suite = Helm.render("municipal");

    private JsonNode one(String kind, String name) {
        return around.ofKind(kind).stream()
                .filter(each -> Manifests.name(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asText();
    }

    @Test
    void there_is_nothing_that_is_not_looked_at() {
        Set<String> looked = new TreeSet<>(Set.of("Keycloak", "KeycloakRealmImport", "ObjectStore"));
        looked.addAll(OF_POSTGRES);
        looked.addAll(OF_KUBERNETES);
        assertThat(around.all()).extracting(each -> each.path("kind").asText()).isSubsetOf(looked);
    }

    @Test
    void what_kubernetes_and_prometheus_make_of_it_fits_their_schemas() {
        assertThat(around.of(OF_KUBERNETES).stream().map(Schemas::fault).flatMap(Optional::stream))
                .isEmpty();
        assertThat(PodSecurity.violations(Manifests.pod(one("Deployment", "valkey"))))
                .isEmpty();
        assertThat(References.broken(new Manifests(around.of(OF_KUBERNETES)))).isEmpty();
    }

    @Test
    void cloudnativepg_knows_every_field_and_misses_none() {
        assertThat(around.of(OF_POSTGRES)).hasSize(8).allSatisfy(manifest -> assertThat(
                        OperatorTypes.faults(manifest, manifest.path("kind").asText()))
                .isEmpty());
        JsonNode store = one("ObjectStore", "suite");
        assertThat(OperatorTypes.faults(store.at("/spec/configuration"), "BarmanObjectStoreConfiguration"))
                .isEmpty();
        assertThat(store.path("spec").fieldNames()).toIterable().containsExactly("retentionPolicy", "configuration");
    }

    @Test
    void a_field_that_cloudnativepg_does_not_know_is_noticed() {
        ObjectNode cluster = one("Cluster", "suite").deepCopy();
        ((ObjectNode) cluster.path("spec")).put("replicas", 3).put("instances", "three");
        ((ObjectNode) cluster.at("/spec/managed/roles/0")).remove("name");
        assertThat(OperatorTypes.faults(cluster, "Cluster"))
                .containsExactlyInAnyOrder(
                        "Cluster.spec.replicas is unknown",
                        "Cluster.spec.instances is no number",
                        "Cluster.spec.managed.roles[].name is missing");
    }

    @Test
    void keycloaks_operator_knows_every_field() {
        JsonNode keycloak = one("Keycloak", "keycloak");
        KEYCLOAK.forEach((pointer, fields) -> assertThat(keycloak.at(pointer).fieldNames())
                .toIterable()
                .isNotEmpty()
                .isSubsetOf(fields));
        JsonNode realm = one("KeycloakRealmImport", "schuldenlab");
        assertThat(realm.path("spec").fieldNames()).toIterable().containsExactly("keycloakCRName", "realm");
        assertThat(text(realm, "/spec/keycloakCRName")).isEqualTo(Manifests.name(keycloak));
        for (JsonNode manifest : List.of(keycloak, realm)) {
            assertThat(text(manifest, "/apiVersion")).isEqualTo("k8s.keycloak.org/v2alpha1");
        }
    }

    @Test
    void the_issuer_is_the_realm_where_keycloak_answers() {
        assertThat(text(values, "/issuer"))
                .isEqualTo(text(one("Keycloak", "keycloak"), "/spec/hostname/hostname") + "/realms/"
                        + text(one("KeycloakRealmImport", "schuldenlab"), "/spec/realm/realm"));
    }

    @Test
    void keycloak_finds_its_database() {
        JsonNode db = one("Keycloak", "keycloak").at("/spec/db");
        JsonNode cluster = one("Cluster", text(db, "/host").replaceFirst("-rw$", ""));
        JsonNode made = cluster.at("/spec/bootstrap/initdb");
        assertThat(text(db, "/host")).endsWith("-rw");
        assertThat(text(made, "/database")).isEqualTo(text(db, "/database"));
        assertThat(List.of(text(db, "/usernameSecret/name"), text(db, "/passwordSecret/name")))
                .containsOnly(text(made, "/secret/name"));
    }

    @Test
    void each_service_finds_its_database_with_its_role_and_secret() {
        for (JsonNode service : Chart.services()) {
            if (!service.has("database")) {
                continue;
            }
            JsonNode role = role(text(service, "/database/secret/name"));
            JsonNode database = one("Database", text(role, "/name")).path("spec");
            assertThat(text(database, "/owner")).isEqualTo(text(role, "/name"));
            String url = url(text(database, "/name"));
            URI address = URI.create(url.substring("jdbc:".length()));
            assertThat(address.getHost()).isEqualTo(text(database, "/cluster/name") + "-rw");
            assertThat(address.getPort()).isEqualTo(5432);
            assertThat(address.getQuery()).isEqualTo("sslmode=require");
        }
        assertThat(around.ofKind("Database")).hasSize(4);
    }

    private JsonNode role(String secret) {
        return Manifests.each(one("Cluster", "suite").at("/spec/managed/roles"))
                .filter(each -> text(each, "/passwordSecret/name").equals(secret))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no role with " + secret));
    }

    private String url(String database) {
        return Manifests.each(values.path("services"))
                .map(each -> text(each, "/database/url"))
                .filter(each -> each.contains("/" + database + "?"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no service at " + database));
    }

    @Test
    void there_are_connections_for_all_pods_at_once() {
        int asked = 0;
        for (JsonNode service : values.path("services")) {
            if (service.has("database")) {
                asked += service.at("/replicas/max").asInt()
                        * Integer.parseInt(text(service, "/environment/QUARKUS_DATASOURCE_JDBC_MAX_SIZE"));
            }
        }
        int offered = one("Cluster", "suite")
                .at("/spec/postgresql/parameters/max_connections")
                .asInt();
        assertThat(asked).isPositive().isLessThan(offered - 20);
    }

    @Test
    void every_cluster_is_backed_up_each_night_to_a_store_that_is_there() {
        for (JsonNode cluster : around.ofKind("Cluster")) {
            JsonNode plugin = cluster.at("/spec/plugins/0");
            one("ObjectStore", text(plugin, "/parameters/barmanObjectName"));
            JsonNode backup = one("ScheduledBackup", Manifests.name(cluster)).path("spec");
            assertThat(text(backup, "/cluster/name")).isEqualTo(Manifests.name(cluster));
            assertThat(text(backup, "/pluginConfiguration/name")).isEqualTo(text(plugin, "/name"));
            assertThat(text(backup, "/schedule")).matches("0 \\d+ \\d+ \\* \\* \\*");
        }
    }

    @Test
    void the_policies_let_the_suite_through_to_all_of_it() {
        assertThat(text(values, "/network/database/peers/0/podSelector/matchLabels/cnpg.io~1cluster"))
                .isEqualTo("suite");
        Cluster cluster = new Cluster(suite);
        Cluster.Party valkey = Cluster.Party.in(Cluster.NAMESPACE, Manifests.podLabels(one("Deployment", "valkey")));
        int port = one("Service", "valkey").at("/spec/ports/0/port").asInt();
        assertThat(cluster.passes(cluster.pod("gateway"), valkey, port)).isTrue();
        assertThat(cluster.passes(cluster.pod("lab-service"), valkey, port)).isFalse();
    }

    @Test
    void every_secret_is_told() {
        String told = Repository.text("docs/operate.md") + Repository.text(FOLDER + "README.md");
        List<String> secrets = new ArrayList<>();
        for (String reference : List.of("secretKeyRef", "usernameSecret", "passwordSecret", "accessKeyId", "secret")) {
            around.all()
                    .forEach(each -> secrets.addAll(each.findValues(reference).stream()
                            .map(found -> text(found, "/name"))
                            .toList()));
        }
        secrets.add(text(one("Keycloak", "keycloak"), "/spec/http/tlsSecret"));
        assertThat(secrets).hasSizeGreaterThan(6).doesNotContain("").allSatisfy(secret -> assertThat(told)
                .contains("`" + secret + "`"));
    }
}
