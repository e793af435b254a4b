package nl.schuldenlab.catalog.matches;

import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.LAB;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.YOUNG_LAB;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aProject;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aProvenProject;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.anAdoption;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.created;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.historical;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.with;
import static nl.schuldenlab.catalog.adoptions.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MatchResourceTest {

    private static String aLab() {
        return "lab-established-" + UUID.randomUUID() + "-gm0513";
    }

    private static Response matches(RequestSpecification caller, String lab) {
        return caller.get("/v1/projects/matches?limit=200&lab=" + lab);
    }

    // D63, D69, D70, D182
    @Test
    void finds_what_fits_the_plan_of_a_lab_and_says_why() {
        String lab = aLab();
        String project = aProvenProject(Map.of(
                "name",
                "Post zonder schroom",
                "targetGroups",
                List.of(Map.of("code", "STUDENTS")),
                "requiredPartnerTypes",
                List.of("BANK", "MUNICIPALITY")));
        String at = "items.find { it.project == '" + project + "' }.";
        Response answer = matches(As.managerOf(lab), lab);
        answer.then()
                .statusCode(200)
                .body(at + "fit", equalTo(3))
                .body(at + "outOf", equalTo(4))
                .body(at + "matched.kind", contains("TARGET_GROUP", "THEME", "PROOF_ELSEWHERE"))
                .body(at + "unmatched.value", contains("AFTERCARE"))
                .body(at + "missingPartnerTypes", contains("BANK"));
        List<Integer> fits = answer.path("items.fit");
        assertThat(fits).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(matches(As.national(), lab).<List<String>>path("items.project"))
                .isEqualTo(answer.path("items.project"));
    }

    // D65
    @Test
    void leaves_out_what_is_not_proven_what_is_the_lab_s_own_and_what_it_has_taken_up() {
        String lab = aLab();
        Map<String, Object> wanted = Map.of("phases", List.of("AFTERCARE"));
        String pilot = aProject("PILOT", wanted);
        String own = aProject("PROVEN", with(wanted, "originLab", lab));
        String taken = aProvenProject(wanted);
        String stopped = aProvenProject(wanted);
        created(As.national(), with(historical("STARTED", anAdoption(taken)), "lab", lab));
        created(As.national(), with(historical("STOPPED", anAdoption(stopped)), "lab", lab));
        assertThat(matches(As.managerOf(lab), lab).<List<String>>path("items.project"))
                .contains(stopped)
                .doesNotContain(pilot, own, taken);
    }

    @Test
    void is_read_page_by_page() {
        String lab = aLab();
        aProvenProject(Map.of("phases", List.of("AFTERCARE")));
        aProvenProject(Map.of("phases", List.of("AFTERCARE")));
        Response first = As.national().get("/v1/projects/matches?limit=1&lab=" + lab);
        Response second = As.national().get("/v1/projects/matches" + first.path("next"));
        assertThat(second.<List<String>>path("items.project"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.path("items.project"));
    }

    @ParameterizedTest
    @CsvSource({
        "manager, 200",
        "leader, 200",
        "municipality, 200",
        "system, 200",
        "national, 200",
        "service, 200",
        "other manager, 404",
        "other municipality, 404",
        "owner, 404",
        "citizen, 404",
        "anonymous, 404"
    })
    void is_for_those_who_may_read_the_plan(String role, int status) {
        matches(as(role), LAB).then().statusCode(status);
    }

    @Test
    void needs_a_lab_and_finds_nothing_without_a_plan() {
        As.national().get("/v1/projects/matches").then().statusCode(400).body("errors.parameter", contains("lab"));
        matches(As.national(), "no-such-lab").then().statusCode(404);
        matches(As.national(), YOUNG_LAB).then().statusCode(200).body("items", empty());
        matches(As.national(), "lab-in-trouble").then().statusCode(503);
    }
}
