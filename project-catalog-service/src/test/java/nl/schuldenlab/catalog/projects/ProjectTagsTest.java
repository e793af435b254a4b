package nl.schuldenlab.catalog.projects;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProject;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProjectOf;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.moved;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.replaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** What a project can say of itself in the words of the network. */
@QuarkusTest
class ProjectTagsTest {

    private static void shows(String property, List<String> values) {
        As.anonymous()
                .get("/v1/projects/" + created(aProject(property, values)))
                .then()
                .body(property, contains(values.toArray()));
    }

    // D13, D14, D15, D89, D144, D159, D160
    @Test
    void tells_what_it_wants_to_reach() {
        shows("outcomeGoals", Stream.of(OutcomeGoal.values()).map(Enum::name).toList());
        assertThat(OutcomeGoal.values())
                .contains(
                        OutcomeGoal.POSITIVE_PERSPECTIVE,
                        OutcomeGoal.BREAK_DOWNWARD_SPIRAL,
                        OutcomeGoal.LIMIT_SOCIETAL_COST,
                        OutcomeGoal.PARTICIPATION,
                        OutcomeGoal.SELF_RELIANCE,
                        OutcomeGoal.EDUCATION,
                        OutcomeGoal.LESS_STRESS);
    }

    // D12
    @Test
    void tells_on_which_phases_it_acts_prevention_among_them() {
        String early = created(aProject("phases", List.of("AWARENESS")));
        As.anonymous().get("/v1/projects?phase=AWARENESS&q=" + early).then().body("items.slug", contains(early));
        As.anonymous().get("/v1/projects?phase=AFTERCARE&q=" + early).then().body("items.slug", equalTo(List.of()));
    }

    // D159, D160
    @Test
    void tells_for_whom_it_is() {
        String slug = created(aProject(
                "targetGroups",
                List.of(Map.of("code", "YOUTH", "ageMin", 18, "ageMax", 27), Map.of("code", "FAMILY"))));
        As.anonymous()
                .get("/v1/projects?targetGroup=FAMILY&q=" + slug)
                .then()
                .body("items[0].targetGroups.code", contains("YOUTH", "FAMILY"));
    }

    // D84, D85, D86, D87
    @Test
    void tells_how_it_contributes() {
        shows(
                "impactCategories",
                Stream.of(ImpactCategory.values()).map(Enum::name).toList());
        assertThat(ImpactCategory.values()).hasSize(4);
    }

    // D133
    @Test
    void names_causes_of_debts_from_an_open_list() {
        shows("debtCauses", List.of("BACKGROUND", "LIVING_SITUATION", "MARKET_TEMPTATIONS", "SOMETHING_NEW"));
    }

    // D157
    @Test
    void names_how_it_works_from_a_list_that_grows() {
        shows("mechanisms", List.of("DEBT_BUYOUT", "SOCIAL_COUNTERPERFORMANCE", "A_MECHANISM_OF_TOMORROW"));
    }

    // D118
    @Test
    void keeps_the_theme_that_it_came_from() {
        Map<String, Object> project = aProjectOf(ProjectFixtures.LAB);
        project.put("theme", "Debts of students");
        String slug = created(project);
        replaced(As.managerOf(ProjectFixtures.LAB), slug, project).then().statusCode(200);
        As.anonymous().get("/v1/projects/" + slug).then().body("theme", equalTo("Debts of students"));
    }

    // D118, D156
    @Test
    void is_tried_before_it_is_a_proven_project() {
        assertThat(ProjectStage.IDEA.next()).doesNotContain(ProjectStage.PILOT, ProjectStage.PROVEN);
        assertThat(ProjectStage.IN_DEVELOPMENT.next())
                .contains(ProjectStage.PILOT)
                .doesNotContain(ProjectStage.PROVEN);
        assertThat(ProjectStage.PILOT.next()).contains(ProjectStage.PROVEN);
    }

    // D162
    @Test
    void is_a_labs_work_until_it_is_embedded_or_stopped() {
        assertThat(Stream.of(ProjectStage.values()).filter(ProjectStage::isActive))
                .containsExactly(
                        ProjectStage.IDEA,
                        ProjectStage.IN_DEVELOPMENT,
                        ProjectStage.PILOT,
                        ProjectStage.PROVEN,
                        ProjectStage.SCALING);
    }

    // D138
    @Test
    void stays_listed_when_it_is_stopped() {
        String slug = created();
        moved(As.national(), slug, Map.of("to", "STOPPED", "reason", "Nobody came", "lessons", List.of("Ask first")))
                .then()
                .statusCode(201);
        As.anonymous().get("/v1/projects?active=false&q=" + slug).then().body("items.slug", containsInAnyOrder(slug));
    }
}
