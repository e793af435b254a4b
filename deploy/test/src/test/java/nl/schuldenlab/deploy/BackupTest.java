package nl.schuldenlab.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every database is dumped, and every dump is restored and checked. */
class BackupTest {
    private final Manifests manifests = Helm.render("municipal");

    private JsonNode pod(String job) {
        return manifests.ofKind("CronJob").stream()
                .filter(each -> Manifests.name(each).equals("suite-" + job))
                .map(Manifests::pod)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> databases() {
        Set<String> names = new TreeSet<>();
        Chart.services().forEach(service -> {
            if (service.has("database")) {
                names.add(service.at("/database/url").asText().replaceAll(".*/", ""));
            }
        });
        return names;
    }

    @Test
    void dumps_each_database_with_the_role_of_its_service() {
        Set<String> dumped = new TreeSet<>();
        for (JsonNode container : pod("dump").path("containers")) {
            List<String> command = Chart.texts(container.path("command"));
            dumped.add(command.get(3));
            assertThat(container.at("/env/1/valueFrom/secretKeyRef/name").asText())
                    .isEqualTo(command.get(3) + "-database");
        }
        assertThat(dumped).isEqualTo(databases());
    }

    @Test
    void checks_promises_of_each_database() {
        JsonNode scripts = manifests.ofKind("ConfigMap").stream()
                .filter(each -> Manifests.name(each).equals("suite-backup"))
                .findFirst()
                .orElseThrow()
                .path("data");
        String drill = scripts.path("drill").asText();
        assertThat(databases()).allSatisfy(database -> {
            assertThat(drill).containsPattern("for database in .*\\b" + database + "\\b");
            assertThat(scripts.path(database + ".sql").asText()).contains("select");
        });
    }

    @Test
    void the_drill_talks_to_nobody() {
        Cluster cluster = new Cluster(manifests);
        assertThat(cluster.pods())
                .filteredOn(pod -> pod.ports() != null && !pod.ports().isMissingNode())
                .noneMatch(pod -> cluster.passes(
                        cluster.pod("restore-drill"),
                        pod,
                        pod.ports().at("/0/containerPort").asInt()));
    }
}
