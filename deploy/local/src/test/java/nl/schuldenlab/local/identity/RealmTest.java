package nl.schuldenlab.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final List<String> MACHINES = List.of(
            "integrator-almere",
            "gateway",
            "lab-service",
            "project-catalog-service",
            "partner-service",
            "events-service");

    private final Realm realm = Realm.asShipped();

    @Test
    void has_exactly_the_demo_users() {
        assertThat(realm.people().map(RealmUser::username))
                .containsExactlyInAnyOrder(
                        "national",
                        "board",
                        "reviewer-1",
                        "reviewer-2",
                        "reviewer-3",
                        "manager-070",
                        "manager-almelo",
                        "manager-gouda",
                        "leader-070",
                        "partner-den-haag",
                        "partner-almelo",
                        "partner-gouda",
                        "partner-ing",
                        "partner-aegon",
                        "partner-staedion",
                        "partner-local");
    }

    @Test
    void gives_every_user_a_number_of_its_own_and_the_password_the_start_prints() {
        assertThat(realm.users().stream().map(RealmUser::id).map(UUID::fromString))
                .doesNotHaveDuplicates();
        realm.people().forEach(user -> assertThat(user.password()).isEqualTo(user.username() + "-demo"));
    }

    @Test
    void has_a_machine_client_per_service_and_for_the_municipality() {
        assertThat(realm.clients().stream()
                        .filter(RealmClient::serviceAccountsEnabled)
                        .map(RealmClient::clientId))
                .containsExactlyInAnyOrderElementsOf(MACHINES);
        MACHINES.forEach(
                name -> assertThat(realm.serviceAccount(realm.client(name).orElseThrow()))
                        .isPresent());
    }

    @Test
    void marks_every_secret_as_local() {
        assertThat(realm.clients().stream().map(RealmClient::secret).filter(secret -> secret != null))
                .hasSize(MACHINES.size())
                .allMatch(secret -> secret.startsWith("local-demo-only-"));
    }

    @Test
    void lets_services_read_and_write_nothing() {
        MACHINES.stream().skip(1).map(name -> realm.client(name).orElseThrow()).forEach(client -> assertThat(
                        client.granted(null))
                .isNotEmpty()
                .allMatch(scope -> scope.endsWith(":read")));
    }

    @Test
    void ties_users_to_their_labs_and_partners() {
        assertThat(user("reviewer-2").attributes()).isEqualTo(Map.of("labs", List.of("schuldenlab070")));
        assertThat(user("national").attributes()).isEqualTo(Map.of("partners", List.of("schuldenlabnl")));
        assertThat(user("partner-gouda").attributes()).isEqualTo(Map.of("partners", List.of("gemeente-gouda")));
    }

    @Test
    void follows_the_gateways_port() {
        RealmClient client = Realm.servedWith("http://localhost:9999")
                .client("suite-frontend")
                .orElseThrow();

        assertThat(client.mayRedirectTo("http://localhost:9999/docs")).isTrue();
        assertThat(client.mayRedirectTo("http://localhost:8080/docs")).isFalse();
    }

    private RealmUser user(String name) {
        return realm.person(name).orElseThrow();
    }
}
