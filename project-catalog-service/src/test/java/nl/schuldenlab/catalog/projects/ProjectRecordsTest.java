package nl.schuldenlab.catalog.projects;

import static nl.schuldenlab.catalog.PartFixtures.LAB;
import static nl.schuldenlab.catalog.PartFixtures.board;
import static nl.schuldenlab.catalog.PartFixtures.historical;
import static nl.schuldenlab.catalog.PartFixtures.made;
import static nl.schuldenlab.catalog.PartFixtures.projectAt;
import static nl.schuldenlab.catalog.boarddecisions.BoardDecisionFixtures.aDecision;
import static nl.schuldenlab.catalog.evidence.EvidenceFixtures.anEvidence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectRecordsTest {

    private static List<String> incomplete(String project) {
        return As.anonymous().get("/v1/projects/" + project).path("incomplete");
    }

    /** D44, D72: what was recorded since is not called missing any more, in the list as in the project itself. */
    @Test
    void lack_what_their_stage_rests_on_until_it_is_recorded() {
        String project = projectAt("PROVEN");
        assertThat(incomplete(project)).containsExactly("evidence", "board-decision");
        made(As.national(), project, "evidence", historical(anEvidence()));
        assertThat(incomplete(project)).containsExactly("board-decision");
        made(board(), project, "board-decisions", aDecision("PROVEN", "GRANTED"));
        assertThat(incomplete(project)).isEmpty();
        made(board(), project, "board-decisions", aDecision("PROVEN", "REFUSED"));
        List<List<String>> listed = As.managerOf(LAB)
                .get("/v1/projects?limit=200&stage=PROVEN&originLab=" + LAB)
                .path("items.findAll { it.slug == '" + project + "' }.incomplete");
        assertThat(listed).containsExactly(List.of("board-decision"));
    }

    @Test
    void lack_no_board_decision_once_they_are_regular_work() {
        assertThat(incomplete(projectAt("EMBEDDED"))).containsExactly("evidence");
        assertThat(incomplete(projectAt("SCALING"))).containsExactly("evidence", "rollout-decision");
        assertThat(incomplete(projectAt("STOPPED"))).containsExactly("lessons");
    }

    /** D26, D38: what a project is known by is not another project. */
    @Test
    void share_no_alias_whatever_its_case_and_accents() {
        String alias = "Caf\u00e9 " + UUID.randomUUID();
        String known = ProjectFixtures.created(ProjectFixtures.aProject("aliases", List.of(alias)));
        Map<String, Object> other = ProjectFixtures.aProject("aliases", List.of("Other", alias.toUpperCase()));
        As.national()
                .body(other)
                .post("/v1/projects")
                .then()
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo("/v1/projects/" + known));
        Map<String, Object> later = ProjectFixtures.aProject();
        String slug = ProjectFixtures.created(later);
        later.put("aliases", List.of(alias));
        ProjectFixtures.replaced(As.national(), slug, later)
                .then()
                .statusCode(409)
                .body("existing", equalTo("/v1/projects/" + known));
        Map<String, Object> same = ProjectFixtures.aProject("aliases", List.of(alias, "Another " + UUID.randomUUID()));
        same.put("slug", known);
        ProjectFixtures.replaced(As.national(), known, same).then().statusCode(200);
    }
}
