package nl.schuldenlab.catalog.projects;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.LAB;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProject;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProjectOf;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.historical;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.moved;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.replaced;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProjectReadingTest {

    private static List<String> listed(String query) {
        return As.anonymous()
                .urlEncodingEnabled(false)
                .get("/v1/projects?limit=200&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.slug");
    }

    @Test
    void shows_a_project_to_everybody_and_answers_304_to_who_has_it() {
        String path = "/v1/projects/" + created();
        As.anonymous().get(path).then().statusCode(200).header("ETag", "\"0\"");
        As.anonymous().header("If-None-Match", "\"0\"").get(path).then().statusCode(304);
        As.anonymous().head(path).then().statusCode(200);
    }

    @Test
    void answers_404_for_a_project_that_is_not_there() {
        String path = "/v1/projects/no-such-project";
        for (String part : List.of("", "/history", "/status-changes", "/transitions")) {
            As.national().get(path + part).then().statusCode(404);
        }
        replaced(As.national(), "no-such-project", aProject()).then().statusCode(404);
        moved(As.national(), "no-such-project", "IN_DEVELOPMENT").then().statusCode(404);
    }

    @Test
    void finds_a_project_by_every_name_it_goes_by_so_D26_D28_and_D56() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> project = aProject("name", "Socïaal Hospitaal " + mark);
        project.put("aliases", List.of("SOHOS" + mark));
        project.put("abbreviation", "SH" + mark);
        project.put("summary", "One coach, one plan (" + mark + "x).");
        String slug = created(project);
        for (String q :
                List.of("sociaal%20hospitaal%20" + mark, "sohos" + mark, "sh" + mark, "PLAN%20(" + mark + "X", slug)) {
            assertThat(listed("q=" + q)).as(q).containsExactly(slug);
        }
        assertThat(listed("q=" + UUID.randomUUID().toString().replace("-", ""))).isEmpty();
    }

    @Test
    void filters_by_stage_and_keeps_what_stopped_listed_so_D138() {
        String partner = "foundation-" + UUID.randomUUID();
        String idea = created(aProject("owners", List.of(partner)));
        String stopped = created(historical("STOPPED", aProject("owners", List.of(partner))));
        assertThat(listed("owner=" + partner)).containsExactlyInAnyOrder(idea, stopped);
        assertThat(listed("owner=" + partner + "&stage=STOPPED&stage=PILOT")).containsExactly(stopped);
        assertThat(listed("owner=" + partner + "&stage=PILOT")).isEmpty();
    }

    @Test
    void filters_by_what_it_does_for_whom() {
        String partner = "foundation-" + UUID.randomUUID();
        Map<String, Object> families = aProject("owners", List.of(partner));
        families.put("targetGroups", List.of(Map.of("code", "FAMILY"), Map.of("code", "RESIDENTS")));
        families.put("phases", List.of("PLAN"));
        families.put("mechanisms", List.of("DEBT_BUYOUT", "INTENSIVE_COACHING"));
        families.put("originKind", "PARTNER");
        String slug = created(families);
        created(aProject("owners", List.of(partner)));
        String mine = "owner=" + partner + "&";
        assertThat(listed(mine + "targetGroup=FAMILY&targetGroup=STUDENTS")).containsExactly(slug);
        assertThat(listed(mine + "targetGroup=STUDENTS")).isEmpty();
        assertThat(listed(mine + "phase=PLAN")).containsExactly(slug);
        assertThat(listed(mine + "mechanism=DEBT_BUYOUT")).containsExactly(slug);
        assertThat(listed(mine + "originKind=PARTNER")).containsExactly(slug);
    }

    @Test
    void follows_the_target_groups_when_they_change() {
        String partner = "foundation-" + UUID.randomUUID();
        String slug = created(aProject("owners", List.of(partner)));
        Map<String, Object> other = aProject("owners", List.of(partner));
        other.put("targetGroups", List.of(Map.of("code", "STUDENTS")));
        replaced(As.national(), slug, other).then().statusCode(200);
        assertThat(listed("owner=" + partner + "&targetGroup=STUDENTS")).containsExactly(slug);
        assertThat(listed("owner=" + partner + "&targetGroup=YOUTH")).isEmpty();
        As.national()
                .get("/v1/projects/" + slug + "/history")
                .then()
                .body("items[1].properties", contains("number", "targetGroups"));
    }

    @Test
    void filters_by_the_lab_of_origin() {
        String lab = "lab-" + UUID.randomUUID();
        String slug = created(aProjectOf(lab));
        assertThat(listed("originLab=" + lab)).containsExactly(slug);
    }

    // D55
    @Test
    void filters_by_the_lab_that_it_joined() {
        String lab = "lab-" + UUID.randomUUID();
        String slug = created(aProject("joinedLab", lab));
        created(aProjectOf(lab));
        assertThat(listed("joinedLab=" + lab)).containsExactly(slug);
        As.anonymous()
                .get("/v1/projects/facets?joinedLab=no-lab&q=" + slug)
                .then()
                .body("joinedLab.value", contains(lab));
    }

    @Test
    void sorts_by_start_with_the_undated_last() {
        String partner = "foundation-" + UUID.randomUUID();
        String undated = created(aProject("owners", List.of(partner)));
        Map<String, Object> early = aProject("owners", List.of(partner));
        early.put("startedOn", "2016-07");
        String first = created(early);
        early.put("startedOn", "2017");
        early.put("slug", "project-" + UUID.randomUUID());
        String second = created(early);
        assertThat(listed("sort=startedOn&owner=" + partner)).containsExactly(first, second, undated);
        assertThat(listed("sort=-startedOn&owner=" + partner)).containsExactly(undated, second, first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage=READY",
                "phase=x",
                "targetGroup=youth",
                "mechanism=coaching",
                "originLab=No",
                "originKind=x",
                "owner=No",
                "sort=owners"
            })
    void refuses_a_filter_that_can_find_nothing(String filter) {
        As.anonymous()
                .get("/v1/projects?" + filter)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(filter.replaceFirst("=.*", "")));
    }

    @Test
    void tells_its_history_to_its_own_people_only() {
        Map<String, Object> project = aProjectOf(LAB);
        project.put("joinedLab", "lab-joined");
        String slug = created(project);
        Map<String, Object> renamed = without(project, "slug");
        renamed.put("name", "Another name");
        replaced(As.managerOf(LAB), slug, renamed).then().statusCode(200);
        String path = "/v1/projects/" + slug + "/history";
        As.leaderOf("lab-joined")
                .get(path)
                .then()
                .statusCode(200)
                .body("items.kind", contains("CREATED", "CHANGED"))
                .body("items[1].properties", contains("aliases", "name", "number"))
                .body("items[1].by.lab", equalTo(LAB));
        As.managerOf(LAB).get(path).then().statusCode(200);
        for (String partner : List.of("foundation-along", "bank-of-gouda", ProjectFixtures.OWNER)) {
            As.contactOf(partner).get(path).then().statusCode(200);
        }
        As.national().get(path).then().statusCode(200);
        As.caller(As.service()).get(path).then().statusCode(200);
        As.managerOf("lab-another").get(path).then().statusCode(404);
        As.contactOf("bank-of-almelo").get(path).then().statusCode(404);
        As.anonymous().get(path).then().statusCode(404);
    }
}
