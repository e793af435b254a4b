package nl.schuldenlab.lab.labs;

import static nl.schuldenlab.lab.labs.LabFixtures.aLab;
import static nl.schuldenlab.lab.labs.LabFixtures.created;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** What the network and its texts tell of a lab itself. */
@QuarkusTest
class LabStoryTest {
    private static final Path NETWORK = Path.of("../deploy/local/src/main/resources/network/labs.json");

    /** Loads a lab of the real network as the national team recorded it. */
    private static ValidatableResponse real(String slug) throws IOException {
        for (JsonNode lab : new ObjectMapper().readTree(NETWORK.toFile())) {
            if (lab.get("slug").asText().equals(slug)) {
                As.national().body(lab.toString()).post("/v1/labs");
            }
        }
        return As.anonymous().get("/v1/labs/" + slug).then().statusCode(200);
    }

    // D2: 070 is a dialling code, and no municipality's; D22, D54
    @Test
    void is_known_as_schuldenlab070_of_the_hague_so_D2_and_D22_and_D54() throws IOException {
        real("schuldenlab070")
                .body("slug", equalTo("schuldenlab070"))
                .body("area.municipalities", contains("gm0518"))
                .body("motto", equalTo("It takes a city to solve debt"));
    }

    @Test
    void is_known_in_almelo_and_den_bosch_so_D52_and_D53() throws IOException {
        real("schuldenlab-almelo").body("area.municipalities", contains("gm0141"));
        real("schuldenlab073").body("area.municipalities", contains("gm0796")).body("uncertain", equalTo(true));
    }

    @Test
    void keeps_its_slug_under_another_name_and_needs_no_motto_so_D2_and_D22() {
        Map<String, Object> lab = aLab();
        lab.remove("motto");
        String slug = created(lab);
        lab.put("name", "Another name");
        lab.remove("slug");
        As.managerOf(slug)
                .header("If-Match", "*")
                .body(lab)
                .put("/v1/labs/" + slug)
                .then()
                .statusCode(200)
                .body("slug", equalTo(slug))
                .body("motto", nullValue());
    }

    @Test
    void is_local_so_D17() {
        Map<String, Object> nowhere = aLab();
        nowhere.remove("area");
        As.national().body(nowhere).post("/v1/labs").then().statusCode(400).body("errors.pointer", contains("/area"));
    }

    @Test
    void begins_in_a_month_so_D82() {
        String lab = created(aLab("startedOn", "2016-07"));
        As.anonymous().get("/v1/labs/" + lab).then().body("startedOn", equalTo("2016-07"));
    }

    @Test
    void is_there_to_innovate_so_D129() {
        String lab = created(aLab("purposes", List.of("INNOVATION")));
        As.anonymous().get("/v1/labs/" + lab).then().body("purposes", contains("INNOVATION"));
    }

    @Test
    void is_founded_from_above_and_works_from_below_so_D147() {
        Map<String, Object> lab = aLab("foundingMode", "TOP_DOWN");
        lab.put("approach", "BOTTOM_UP");
        As.anonymous()
                .get("/v1/labs/" + created(lab))
                .then()
                .body("foundingMode", equalTo("TOP_DOWN"))
                .body("approach", equalTo("BOTTOM_UP"));
    }
}
