package nl.schuldenlab.catalog.similars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.catalog.EmptyRegister;
import nl.schuldenlab.catalog.projects.NetworkProjects;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.catalog.projects.SimilarProjectView;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** So that nobody invents a wheel that is there already (D38). */
@QuarkusTest
@TestProfile(EmptyRegister.class)
class SimilarResourceTest {
    @Inject
    Similars similars;

    @BeforeEach
    void with_the_projects_of_the_network_alone() {
        NetworkProjects.recorded();
    }

    // D38
    @Test
    void shows_what_is_like_a_project_when_it_is_handed_in() {
        Map<String, Object> project = ProjectFixtures.aProject();
        project.put("name", "Perspectieffonds voor jongeren");
        String slug = (String) project.get("slug");
        As.national()
                .body(project)
                .post("/v1/projects")
                .then()
                .statusCode(201)
                .body("similar.items[0].project", equalTo("jongeren-perspectief-fonds"))
                .body("similar.items[0].reasons", contains("NAME", "TARGET_GROUPS"))
                .body("similar.items.project", not(hasItem(slug)));
        As.anonymous().get("/v1/projects/" + slug).then().body("similar", nullValue());
    }

    // D38, D148
    @Test
    void shows_what_is_like_a_proposal_when_it_is_handed_in() {
        As.national()
                .body(Map.of(
                        "name",
                        "Buddy-app FiKs",
                        "summary",
                        "Somebody to talk to.",
                        "originKind",
                        "CIVIC_INITIATIVE",
                        "initiative",
                        "A group of neighbours"))
                .post("/v1/proposals")
                .then()
                .statusCode(201)
                .body("similar.items[0].project", equalTo("fikks-app"));
    }

    @Test
    void shows_what_is_for_the_same_people_in_the_same_phase() {
        As.anonymous()
                .get("/v1/projects/financieel-slim-studeren/similar")
                .then()
                .statusCode(200)
                .body("items[0].project", equalTo("financieel-slim-afstuderen"))
                .body("items[0].reasons", hasItem("NAME"))
                .body("items.project", not(hasItem("financieel-slim-studeren")));
    }

    @Test
    void gives_the_same_order_to_the_same_question_page_by_page() {
        String path = "/v1/projects/sociaal-hospitaal/similar";
        List<String> all = As.anonymous().get(path).path("items.project");
        assertThat(As.anonymous().get(path).<List<String>>path("items.project")).isEqualTo(all);
        assertThat(As.anonymous().get(path + "?limit=1").<List<String>>path("items.project"))
                .isEqualTo(all.stream().limit(1).toList());
    }

    @Test
    void finds_what_is_called_like_a_proposal() {
        assertThat(similars.to("Geldfit route"))
                .extracting(SimilarProjectView::project)
                .contains("nederlandse-schuldhulproute");
        assertThat(similars.to("Zeilboot")).isEmpty();
        assertThat(similars.to("!?")).isEmpty();
    }

    @Test
    void answers_404_where_there_is_no_project_and_400_for_what_it_does_not_take() {
        As.anonymous().get("/v1/projects/no-such-project/similar").then().statusCode(404);
        As.anonymous().get("/v1/projects/amargi/similar?limit=0").then().statusCode(400);
    }
}
