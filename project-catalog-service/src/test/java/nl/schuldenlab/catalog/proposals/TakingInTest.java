package nl.schuldenlab.catalog.proposals;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.LAB;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.without;
import static nl.schuldenlab.catalog.proposals.ProposalFixtures.PROPOSALS;
import static nl.schuldenlab.catalog.proposals.ProposalFixtures.aProposal;
import static nl.schuldenlab.catalog.proposals.ProposalFixtures.aProposalTo;
import static nl.schuldenlab.catalog.proposals.ProposalFixtures.author;
import static nl.schuldenlab.catalog.proposals.ProposalFixtures.decided;
import static nl.schuldenlab.catalog.proposals.ProposalFixtures.handedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.Test;

/** What becomes of a proposal. */
@QuarkusTest
class TakingInTest {

    private static Map<String, Object> takeIn(String slug) {
        return Map.of("to", "TAKEN_IN", "project", slug);
    }

    private static String aSlug() {
        return "idea-" + UUID.randomUUID();
    }

    // D148
    @Test
    void makes_it_an_idea_at_the_lab_and_keeps_the_link() {
        String path = handedIn(aProposalTo(LAB));
        String slug = aSlug();
        decided(As.managerOf(LAB), path, takeIn(slug))
                .then()
                .statusCode(201)
                .body("to", equalTo("TAKEN_IN"))
                .body("by.lab", equalTo(LAB));
        author().get(path).then().body("project", equalTo(slug)).body("status", equalTo("TAKEN_IN"));
        As.managerOf(LAB)
                .get("/v1/projects/" + slug)
                .then()
                .statusCode(200)
                .body("stage", equalTo("IDEA"))
                .body("originKind", equalTo("CIVIC_INITIATIVE"))
                .body("joinedLab", equalTo(LAB))
                .body("initiators", contains("foundation-along"))
                .body("proposal", equalTo(path.substring(PROPOSALS.length() + 1)));
    }

    // D148, D135
    @Test
    void leaves_the_idea_a_draft_until_it_has_an_owner() {
        String slug = aSlug();
        decided(As.managerOf(LAB), handedIn(aProposalTo(LAB)), takeIn(slug))
                .then()
                .statusCode(201);
        String project = "/v1/projects/" + slug;
        As.anonymous().get(project).then().statusCode(404);
        Map<String, Object> news = Map.of("changeKind", "DESCRIPTION", "summary", "First version");
        As.managerOf(LAB)
                .body(news)
                .post(project + "/publications")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("owners-missing"));
        Map<String, Object> words = without(ProjectFixtures.aProject("joinedLab", LAB), "slug");
        As.managerOf(LAB)
                .header("If-Match", "*")
                .body(words)
                .put(project + "/draft")
                .then()
                .statusCode(200);
        As.managerOf(LAB).body(news).post(project + "/publications").then().statusCode(201);
        As.anonymous().get(project).then().statusCode(200).body("proposal", notNullValue());
    }

    // D148
    @Test
    void of_the_national_team_needs_no_lab() {
        String path = handedIn(aProposal());
        decided(As.managerOf(LAB), path, takeIn(aSlug())).then().statusCode(403);
        decided(As.national(), path, takeIn(aSlug())).then().statusCode(201);
    }

    @Test
    void at_another_lab_than_it_is_meant_for_is_that_labs_choice() {
        String path = handedIn(aProposalTo("lab-almelo"));
        Map<String, Object> change = Map.of("to", "TAKEN_IN", "lab", LAB, "project", aSlug());
        decided(As.managerOf("lab-almelo"), path, change).then().statusCode(403);
        decided(As.managerOf(LAB), path, change).then().statusCode(201);
    }

    @Test
    void takes_no_slug_that_is_taken() {
        String taken = created();
        decided(As.national(), handedIn(aProposal()), takeIn(taken))
                .then()
                .statusCode(409)
                .body("existing", equalTo("/v1/projects/" + taken));
    }

    // D148
    @Test
    void declines_with_a_reason() {
        String path = handedIn(aProposalTo(LAB));
        decided(As.managerOf(LAB), path, Map.of("to", "DECLINED"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        decided(As.managerOf(LAB), path, Map.of("to", "DECLINED", "reason", "The fund does this already"))
                .then()
                .statusCode(201);
        author().get(path + "/status-changes")
                .then()
                .body("items.to", contains("HANDED_IN", "DECLINED"))
                .body("items[1].reason", equalTo("The fund does this already"));
        decided(As.managerOf(LAB), path, takeIn(aSlug()))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("transition-not-offered"));
    }

    @Test
    void asks_for_a_lab_and_a_slug_only_when_it_is_taken_in() {
        Map<String, Object> change = Map.of("to", "DECLINED", "reason", "No", "lab", LAB, "project", "some-project");
        decided(As.national(), handedIn(aProposal()), change)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/lab", "/project"));
        decided(As.national(), handedIn(aProposal()), Map.of("to", "TAKEN_IN", "lab", "no-such-lab"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void happens_once() throws Exception {
        String path = handedIn(aProposalTo(LAB));
        List<Response> answers = Crowd.atOnce(6, () -> decided(As.managerOf(LAB), path, takeIn(aSlug())));
        assertThat(answers.stream().map(Response::statusCode))
                .containsOnlyOnce(201)
                .allMatch(status -> status < 500);
    }

    @Test
    void is_for_who_may() {
        String path = handedIn(aProposalTo(LAB));
        for (String to : List.of("TAKEN_IN", "DECLINED")) {
            Map<String, Object> change = Map.of("to", to, "reason", "Because");
            callers()
                    .manager(412)
                    .national(412)
                    .anotherManager(403)
                    .service(403)
                    .anonymous(401)
                    .others(404)
                    .answers(caller -> decided(caller.header("If-Match", "\"99\""), path, change));
        }
        decided(author(), path, Map.of("to", "TAKEN_IN")).then().statusCode(403);
        callers()
                .national(412)
                .manager(403)
                .anotherManager(403)
                .service(403)
                .anonymous(401)
                .others(404)
                .answers(caller -> decided(caller.header("If-Match", "\"99\""), path, Map.of("to", "RETRACTED")));
        As.managerOf(LAB)
                .get(path + "/transitions")
                .then()
                .body("items.verdict", contains("ALLOWED", "ALLOWED", "FORBIDDEN"));
        author().get(path + "/transitions").then().body("items.verdict", contains("FORBIDDEN", "FORBIDDEN", "ALLOWED"));
    }

    private static RoleMatrix callers() {
        return new RoleMatrix(LAB, "foundation-along");
    }
}
