package nl.schuldenlab.catalog.scaling;

import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.LAB;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aProject;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.anAdoption;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.created;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.historical;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScalingMatrixTest {
    private static final String MATRIX = "/v1/scaling-matrix";

    private static String somewhere(String name) {
        String project = aProject("PROVEN", Map.of("name", name));
        created(As.national(), historical("EMBEDDED", anAdoption(project, "gm0518", "ORIGIN")));
        Map<String, Object> here = with(historical("STARTED", anAdoption(project)), "statusAsReported", "PILOT");
        created(As.national(), with(with(here, "lab", LAB), "startedOn", "2021-11-30"));
        return project;
    }

    // D51
    @Test
    void sets_projects_against_places_with_status_and_age() {
        String project = somewhere("Samen uit de post");
        As.anonymous()
                .get(MATRIX + "?project=" + project)
                .then()
                .statusCode(200)
                .body("items.project", contains(project))
                .body("items[0].name", equalTo("Samen uit de post"))
                .body("items[0].stage", equalTo("PROVEN"))
                .body("items[0].cells.municipalityName", contains("Gouda", "Den Haag"))
                .body("items[0].cells.status", contains("STARTED", "EMBEDDED"))
                .body("items[0].cells.kind", contains("IMPORT", "ORIGIN"))
                .body("items[0].cells.province", contains("Zuid-Holland", "Zuid-Holland"))
                .body("items[0].cells[0].lab", equalTo(LAB))
                .body("items[0].cells[0].statusAsReported", equalTo("PILOT"))
                .body("items[0].cells[0].since", equalTo("2021-11-30"))
                .body("items[0].cells[0].ageDays", greaterThan(1800))
                .body("items[0].cells[1].since", equalTo("2020-10"));
    }

    // D51
    @Test
    void shows_of_one_lab_or_municipality_what_is_there_only() {
        String project = somewhere("Samen naar huis");
        As.anonymous()
                .get(MATRIX + "?lab=" + LAB + "&project=" + project)
                .then()
                .body("items[0].cells.municipality", contains("gm0513"));
        As.anonymous()
                .get(MATRIX + "?municipality=gm0518&status=EMBEDDED&project=" + project)
                .then()
                .body("items[0].cells.municipality", contains("gm0518"));
        As.anonymous()
                .get(MATRIX + "?municipality=gm0344&project=" + project)
                .then()
                .body("items", empty());
        As.anonymous().get(MATRIX + "?municipality=gm9999").then().statusCode(400);
        As.anonymous().get(MATRIX + "?stage=PROVEN").then().statusCode(400);
    }

    @Test
    void is_read_page_by_page_by_name() {
        String lab = "lab-established-" + UUID.randomUUID() + "-gm0513";
        for (String name : List.of("Zebra", "Aap", "Noot")) {
            String project = aProject("PROVEN", Map.of("name", name));
            created(As.national(), with(historical("STARTED", anAdoption(project)), "lab", lab));
        }
        Response first = As.anonymous().get(MATRIX + "?limit=2&lab=" + lab);
        first.then().body("items.name", contains("Aap", "Noot"));
        As.anonymous()
                .get(MATRIX + first.path("next"))
                .then()
                .body("items.name", contains("Zebra"))
                .body("next", nullValue());
        As.anonymous()
                .get(MATRIX + "?sort=-name&count=true&lab=" + lab)
                .then()
                .body("items.name", contains("Zebra", "Noot", "Aap"))
                .body("total", equalTo(3));
    }

    // D51
    @Test
    void is_a_sheet_for_who_asks_for_one() {
        String project = somewhere("=SOM(\"A1\")");
        Response sheet = As.anonymous().accept("text/csv").get(MATRIX + "?project=" + project);
        sheet.then().statusCode(200).header("Content-Type", startsWith("text/csv"));
        assertThat(sheet.asString().split("\r\n"))
                .hasSize(3)
                .startsWith(
                        "project,name,stage,municipality,municipalityName,province,lab,kind,status,statusAsReported,since,ageDays,uncertain")
                .anyMatch(line -> line.startsWith(project + ",\"'=SOM(\"\"A1\"\")\",PROVEN,gm0513,Gouda,Zuid-Holland,"
                        + LAB + ",IMPORT,STARTED,PILOT,2021-11-30,"));
    }

    @Test
    void is_json_for_who_has_no_wish_and_refused_in_other_forms() {
        As.anonymous()
                .get(MATRIX + "?limit=1")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"));
        As.anonymous().accept("image/png").get(MATRIX + "?limit=1").then().statusCode(406);
    }
}
