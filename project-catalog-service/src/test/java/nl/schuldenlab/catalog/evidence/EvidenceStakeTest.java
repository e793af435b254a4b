package nl.schuldenlab.catalog.evidence;

import static nl.schuldenlab.catalog.PartFixtures.DEVELOPER;
import static nl.schuldenlab.catalog.PartFixtures.INITIATOR;
import static nl.schuldenlab.catalog.PartFixtures.LAB;
import static nl.schuldenlab.catalog.PartFixtures.OWNER;
import static nl.schuldenlab.catalog.PartFixtures.historical;
import static nl.schuldenlab.catalog.PartFixtures.made;
import static nl.schuldenlab.catalog.PartFixtures.post;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static nl.schuldenlab.catalog.PartFixtures.put;
import static nl.schuldenlab.catalog.PartFixtures.with;
import static nl.schuldenlab.catalog.evidence.EvidenceFixtures.anEvidence;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D125: research is not independent when the researcher has a stake in the project. */
@QuarkusTest
class EvidenceStakeTest {
    private String project;

    @BeforeEach
    void a_project_is_there() {
        project = project();
    }

    private static Map<String, Object> by(String partner, String independent) {
        Map<String, Object> evidence = with(anEvidence(), "researcher", null);
        evidence.put("researcherPartner", partner);
        return with(evidence, "independent", independent);
    }

    @ParameterizedTest
    @CsvSource({
        OWNER + ", researcher-owns-project, project-catalog-service",
        DEVELOPER + ", researcher-makes-project, project-catalog-service",
        INITIATOR + ", researcher-makes-project, project-catalog-service",
        "bank-at-home, researcher-at-origin-lab, partner-service"
    })
    void is_not_called_independent_of_who_has_a_stake_so_D125(String partner, String code, String source) {
        post(As.managerOf(LAB), project, "evidence", by(partner, "YES"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains(code))
                .body("blockers[0].rule", equalTo("D125"))
                .body("blockers[0].source", equalTo(source))
                .body("blockers[0].pointer", equalTo("/independent"));
    }

    @Test
    void names_all_stakes_at_once_so_D125() {
        Map<String, Object> described =
                As.anonymous().get("/v1/projects/" + project).jsonPath().getMap("");
        described.put("initiators", List.of("bank-at-home"));
        described.put("owners", List.of("bank-at-home"));
        put(As.managerOf(LAB), "/v1/projects/" + project, described).then().statusCode(200);
        post(As.managerOf(LAB), project, "evidence", by("bank-at-home", "YES"))
                .then()
                .statusCode(409)
                .body(
                        "blockers.code",
                        containsInAnyOrder(
                                "researcher-owns-project", "researcher-makes-project", "researcher-at-origin-lab"));
    }

    /** D125: what nobody says follows from the stake. */
    @ParameterizedTest
    @CsvSource({
        "bank-elsewhere, YES, YES",
        "bank-elsewhere, , UNKNOWN",
        "bank-elsewhere, NO, NO",
        OWNER + ", , NO",
        OWNER + ", UNKNOWN, NO",
        "bank-at-home, , NO",
        "bank-at-home, UNKNOWN, NO"
    })
    void is_independent_as_far_as_nobody_has_a_stake(String partner, String said, String shown) {
        String path = made(project, "evidence", by(partner, said));
        As.anonymous().get(path).then().body("independent", equalTo(shown));
    }

    @Test
    void is_not_shown_as_independent_of_who_has_got_a_stake_since_so_D125() {
        String path = made(project, "evidence", by("bank-elsewhere", "YES"));
        Map<String, Object> described =
                As.anonymous().get("/v1/projects/" + project).jsonPath().getMap("");
        described.put("owners", List.of(OWNER, "bank-elsewhere"));
        put(As.managerOf(LAB), "/v1/projects/" + project, described).then().statusCode(200);
        As.anonymous().get(path).then().header("ETag", "\"1\"").body("independent", equalTo("NO"));
        As.managerOf(LAB).get(path + "/history").then().body("items[1].properties", contains("independent"));
        As.anonymous()
                .get("/v1/projects/" + project + "/evidence?independent=YES")
                .then()
                .body("items.size()", equalTo(0));
        As.anonymous()
                .get("/v1/projects/" + project + "/evidence/summary")
                .then()
                .body("independent", equalTo(0));
    }

    @Test
    void is_told_of_a_partner_that_exists() {
        post(As.managerOf(LAB), project, "evidence", by("nobody", "YES"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/researcherPartner"))
                .body("errors.code", contains("unknown-reference"));
        post(As.managerOf(LAB), project, "evidence", by("bank-in-trouble", "YES"))
                .then()
                .statusCode(503)
                .body("detail", containsString("partner-service"));
    }

    /** The stakes of today are not those of then; what the project itself tells counts all the same. */
    @Test
    void of_the_past_asks_nobody_who_took_part() {
        made(As.national(), project, "evidence", historical(by("bank-at-home", "YES")));
        post(As.national(), project, "evidence", historical(by(OWNER, "YES")))
                .then()
                .statusCode(409);
    }
}
