package nl.schuldenlab.lab.frameworks;

import static nl.schuldenlab.lab.governance.GovernanceFixtures.aFramework;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.frame;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.lab;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.post;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CooperationFrameworkResourceTest {
    private static final Path REAL = Path.of("../deploy/local/src/main/resources/network/cooperation-frameworks.json");

    private static Map<String, Object> between(String from, String until) {
        Map<String, Object> framework = aFramework();
        framework.put("period", until == null ? Map.of("from", from) : Map.of("from", from, "until", until));
        return framework;
    }

    private static Response list(String lab, String query) {
        return As.caller(As.service()).get("/v1/labs/" + lab + "/cooperation-frameworks" + query);
    }

    /** D91 why, D92 on what it builds, D93 the eight principles in their order, D94 the agreement by which it is signed, D121 the lab's motto. */
    @Test
    void loads_that_of_070_with_reasons_principles_limits_and_switches() throws IOException {
        ObjectNode real =
                (ObjectNode) new ObjectMapper().readTree(REAL.toFile()).get(0);
        real.remove("lab");
        real.put("agreement", "01890a5d-ac96-774b-bcce-b302099a8061");
        String lab = LabFixtures.created(LabFixtures.aLab("motto", "It takes a city to solve debt"));
        String path = As.national()
                .body(real.toString())
                .post("/v1/labs/" + lab + "/cooperation-frameworks")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        As.national()
                .get(path)
                .then()
                .body("rationale", equalTo("To achieve more, the lab has to be built to last."))
                .body("principles", hasSize(8))
                .body("principles[4]", containsString("core team"))
                .body("basedOn", contains("wie-neemt-de-schuld"))
                .body("agreement", equalTo("01890a5d-ac96-774b-bcce-b302099a8061"))
                .body("motto", equalTo(As.anonymous().get("/v1/labs/" + lab).path("motto")))
                .body("limits.council", equalTo(Map.of("min", 5, "max", 6)))
                .body("limits.meetingsPerYear.PROJECT_LEADERS", equalTo(4))
                .body("switches.steeringGroupPerProject", equalTo(true))
                .body("uncertain", equalTo(true));
    }

    @Test
    void covers_no_day_twice_so_D81() {
        String lab = lab();
        String first = frame(lab, between("2020-01-01", "2024-12-31"));
        post(lab, "cooperation-frameworks", between("2024-12-31", null))
                .then()
                .statusCode(409)
                .body("type", containsString(":already-exists"))
                .body("existing", equalTo(first));
        String second = frame(lab, between("2025-01-01", null));
        put(lab, first, between("2020-01-01", "2025-01-01"))
                .then()
                .statusCode(409)
                .body("existing", equalTo(second));
        put(lab, second, between("2026-01-01", null)).then().statusCode(200);
        frame(lab(), between("2020-01-01", "2024-12-31"));
    }

    @Test
    void is_made_once_however_many_ask_at_once_so_D81() throws Exception {
        String lab = lab();
        List<Response> answers = Crowd.atOnce(8, () -> post(lab, "cooperation-frameworks", aFramework()));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
    }

    @Test
    void does_not_end_before_it_begins_so_D81() {
        post(lab(), "cooperation-frameworks", between("2024-01-01", "2023-12-31"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/period/until"))
                .body("errors.code", contains("framework-ends-early"));
    }

    @Test
    void tells_all_faults_of_its_shape_at_once() {
        Map<String, Object> framework = aFramework();
        framework.remove("title");
        framework.put("period", Map.of());
        framework.put("limits", Map.of("council", Map.of("min", 6, "max", 5), "coreTeam", Map.of("managers", -1)));
        framework.put("basedOn", List.of("Not A Slug"));
        post(lab(), "cooperation-frameworks", framework)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title",
                                "/period/from",
                                "/limits/council/max",
                                "/limits/coreTeam/managers",
                                "/limits/coreTeam/staff",
                                "/basedOn/0"));
        framework = aFramework();
        framework.put("limits", Map.of("meetingsPerYear", Map.of("PICNIC", 3)));
        post(lab(), "cooperation-frameworks", framework).then().statusCode(400);
        framework.put("limits", Map.of("meetingsPerYear", Map.of("MEETING", -3)));
        post(lab(), "cooperation-frameworks", framework).then().statusCode(400);
    }

    @Test
    void builds_on_publications_and_an_agreement_that_are_there_so_D92() {
        String lab = lab();
        Map<String, Object> framework = aFramework();
        framework.put("basedOn", List.of("wie-neemt-de-schuld", "nobody-wrote-it"));
        framework.put("agreement", UUID.randomUUID());
        post(lab, "cooperation-frameworks", framework)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/basedOn/1", "/agreement"))
                .body("errors.code", contains("unknown-reference", "unknown-reference"));
        framework.remove("agreement");
        framework.put("basedOn", List.of("publication-in-trouble"));
        post(lab, "cooperation-frameworks", framework)
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("detail", containsString("events-service"));
        list(lab, "").then().body("items", empty());
    }

    @Test
    void is_found_by_the_day_or_year_that_it_decides_for() {
        String lab = lab();
        frame(lab, between("2020-01-01", "2024-06-30"));
        frame(lab, between("2024-07-01", "2026-03-31"));
        list(lab, "").then().body("items.period.from", contains("2020-01-01", "2024-07-01"));
        list(lab, "?on=2024-06-30").then().body("items.period.from", contains("2020-01-01"));
        list(lab, "?on=2024-07-01").then().body("items.period.from", contains("2024-07-01"));
        list(lab, "?on=2026-05-01").then().statusCode(200).body("items", empty());
        list(lab, "?year=2024").then().body("items.period.from", contains("2024-07-01"));
        list(lab, "?year=2026").then().body("items.period.from", contains("2024-07-01"));
        list(lab, "?year=2023").then().body("items.period.from", contains("2020-01-01"));
        list(lab, "?year=2027").then().body("items", empty());
        list(lab, "?year=0").then().statusCode(400);
        list(lab, "?on=soon").then().statusCode(400);
    }
}
