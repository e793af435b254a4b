package nl.schuldenlab.catalog.adoptions;

import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.ADOPTIONS;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.LAB;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aProvenProject;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.anAdoption;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.created;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.historical;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AdoptionReadingTest {

    private static List<String> statuses(String query) {
        return As.anonymous()
                .get(ADOPTIONS + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.status");
    }

    // D194
    @Test
    void tells_in_which_of_them_a_lab_still_has_work_to_do() {
        String lab = "lab-established-" + UUID.randomUUID() + "-gm0513";
        for (String status : List.of("REQUESTED", "RUNNING_WELL", "FORM_RECORDED", "EMBEDDED", "STOPPED")) {
            created(As.national(), with(historical(status, anAdoption(aProvenProject())), "lab", lab));
        }
        assertThat(statuses("?lab=" + lab + "&open=true")).containsExactlyInAnyOrder("REQUESTED", "RUNNING_WELL");
        assertThat(statuses("?lab=" + lab + "&open=false"))
                .containsExactlyInAnyOrder("FORM_RECORDED", "EMBEDDED", "STOPPED");
        assertThat(statuses("?lab=" + lab + "&status=STOPPED&status=EMBEDDED")).hasSize(2);
    }

    @Test
    void is_found_by_project_municipality_and_kind() {
        String project = aProvenProject();
        created(As.managerOf(LAB), anAdoption(project));
        assertThat(statuses("?project=" + project)).hasSize(2);
        assertThat(statuses("?project=" + project + "&kind=IMPORT")).containsExactly("REQUESTED");
        assertThat(statuses("?project=" + project + "&municipality=gm0518&municipality=gm0344"))
                .containsExactly("RUNNING_WELL");
        As.anonymous().get(ADOPTIONS + "?municipality=gm9999").then().statusCode(400);
        As.anonymous().get(ADOPTIONS + "?stage=PROVEN").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"project", "-project", "startedOn", "-startedOn", "since", "-since"})
    void is_read_page_by_page_without_gap_or_repetition(String sort) {
        String project = aProvenProject();
        for (String municipality : List.of("gm0344", "gm0363", "gm0599", "gm0034")) {
            Map<String, Object> old = historical("STARTED", anAdoption(project, municipality, "IMPORT"));
            created(As.national(), municipality.equals("gm0363") ? with(old, "startedOn", "2019") : old);
        }
        List<String> read = new ArrayList<>();
        String query = "?project=" + project + "&limit=2&sort=" + sort;
        while (query != null) {
            Response page = As.anonymous().get(ADOPTIONS + query);
            read.addAll(page.path("items.id"));
            query = page.path("next");
        }
        assertThat(read).hasSize(5).doesNotHaveDuplicates();
    }

    // D70
    @Test
    void lists_the_kinds_of_partners_that_are_needed_and_lacking_and_where_to_ask_for_them() {
        String project = aProvenProject(Map.of("requiredPartnerTypes", List.of("BANK", "MUNICIPALITY")));
        String path = created(As.managerOf(LAB), anAdoption(project));
        As.anonymous()
                .get(path + "/required-partners")
                .then()
                .statusCode(200)
                .body("required", contains("BANK", "MUNICIPALITY"))
                .body("missing", contains("BANK"))
                .body("introductions", equalTo("/v1/introductions?adoption=" + path.replace(ADOPTIONS + "/", "")));
        String elsewhere = created(As.national(), anAdoption(project, "gm0344", "IMPORT"));
        As.anonymous().get(elsewhere + "/required-partners").then().body("missing", contains("BANK", "MUNICIPALITY"));
        As.anonymous()
                .get(ADOPTIONS + "/" + UUID.randomUUID() + "/required-partners")
                .then()
                .statusCode(404);
    }
}
