package nl.schuldenlab.catalog.proposals;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.LAB;
import static nl.schuldenlab.catalog.proposals.ProposalFixtures.PROPOSALS;
import static nl.schuldenlab.catalog.proposals.ProposalFixtures.aProposal;
import static nl.schuldenlab.catalog.proposals.ProposalFixtures.aProposalTo;
import static nl.schuldenlab.catalog.proposals.ProposalFixtures.author;
import static nl.schuldenlab.catalog.proposals.ProposalFixtures.decided;
import static nl.schuldenlab.catalog.proposals.ProposalFixtures.handedIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people hand in for the catalogue. */
@QuarkusTest
class ProposalTest {

    // D148
    @Test
    void is_handed_in_by_anybody_who_is_signed_in() {
        author().body(aProposalTo(LAB))
                .post(PROPOSALS)
                .then()
                .statusCode(201)
                .body("status", equalTo("HANDED_IN"))
                .body("lab", equalTo(LAB))
                .body("project", nullValue());
        callers().anonymous(401).others(201).answers(caller -> caller.body(aProposal())
                .post(PROPOSALS));
    }

    // D155
    @Test
    void is_begun_by_partners_or_by_a_group_of_people() {
        Map<String, Object> proposal = ProjectFixtures.without(aProposal(), "initiators");
        author().body(proposal).post(PROPOSALS).then().statusCode(400).body("errors.pointer", contains("/initiators"));
        proposal.put("initiative", "Neighbourhood house De Mussen");
        author().body(proposal).post(PROPOSALS).then().statusCode(201);
    }

    @Test
    void names_all_that_is_wrong_with_it() {
        author().body(Map.of("originKind", "LAB", "initiators", List.of("No slug")))
                .post(PROPOSALS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/summary", "/originKind", "/initiators/0"));
        Map<String, Object> proposal = aProposalTo("no-such-lab");
        proposal.put("initiators", List.of("nobody"));
        author().body(proposal)
                .post(PROPOSALS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/lab", "/initiators/0"));
        author().body(aProposalTo("lab-in-trouble")).post(PROPOSALS).then().statusCode(503);
    }

    @Test
    void is_rewritten_until_somebody_decides() {
        String path = handedIn(aProposal());
        Map<String, Object> proposal = aProposal();
        proposal.put("summary", "With a volunteer.");
        author().body(proposal).put(path).then().statusCode(428);
        author().header("If-Match", "\"0\"")
                .body(proposal)
                .put(path)
                .then()
                .statusCode(200)
                .body("summary", equalTo("With a volunteer."));
        author().get(path + "/history").then().body("items[1].properties", contains("summary"));
        decided(author(), path, Map.of("to", "RETRACTED")).then().statusCode(201);
        author().header("If-Match", "*")
                .body(proposal)
                .put(path)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("proposal-decided"));
    }

    @Test
    void lists_to_its_author_what_they_handed_in() {
        String path = handedIn(aProposal());
        String id = path.substring(PROPOSALS.length() + 1);
        author().get(PROPOSALS + "?limit=200").then().statusCode(200).body("items.id", hasItem(id));
        As.caller(new TestToken("another citizen"))
                .get(PROPOSALS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        As.managerOf(LAB).get(PROPOSALS + "?mine=true").then().body("items.id", not(hasItem(id)));
        As.anonymous().get(PROPOSALS).then().statusCode(401);
    }

    @Test
    void lists_to_the_managers_of_labs_what_waits() {
        String lab = "lab-" + java.util.UUID.randomUUID();
        handedIn(aProposalTo(lab));
        As.managerOf("lab-elsewhere")
                .get(PROPOSALS + "?status=HANDED_IN&lab=" + lab)
                .then()
                .body("items.lab", contains(lab));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/status-changes", "/transitions", "/history"})
    void is_seen_by_its_author_and_by_who_may_take_it_in(String below) {
        String path = handedIn(aProposalTo(LAB));
        author().get(path + below).then().statusCode(200);
        callers()
                .manager(200)
                .anotherManager(200)
                .national(200)
                .service(200)
                .others(404)
                .answers(caller -> caller.get(path + below));
    }

    @Test
    void is_rewritten_by_its_author_and_the_national_team() {
        String path = handedIn(aProposalTo(LAB));
        author().header("If-Match", "\"99\"").body(aProposal()).put(path).then().statusCode(412);
        callers()
                .national(412)
                .manager(403)
                .anotherManager(403)
                .service(403)
                .anonymous(401)
                .others(404)
                .answers(caller ->
                        caller.header("If-Match", "\"99\"").body(aProposal()).put(path));
    }

    private static RoleMatrix callers() {
        return new RoleMatrix(LAB, "foundation-along");
    }
}
