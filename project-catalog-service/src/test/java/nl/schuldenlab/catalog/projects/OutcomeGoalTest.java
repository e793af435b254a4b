package nl.schuldenlab.catalog.projects;

import static nl.schuldenlab.catalog.PartFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class OutcomeGoalTest {

    @ParameterizedTest
    @EnumSource(names = {"PARTICIPATION", "SELF_RELIANCE"})
    void can_be_carried_by_a_project_so_D89_and_D144(OutcomeGoal goal) { // D89, D144
        As.national()
                .body(with(ProjectFixtures.aProject(), "outcomeGoals", List.of(goal.name())))
                .post("/v1/projects")
                .then()
                .statusCode(201)
                .body("outcomeGoals", contains(goal.name()));
    }

    @ParameterizedTest
    @EnumSource
    void comes_with_four_ways_to_contribute_so_D84_D85_D86_D87(ImpactCategory category) { // D84, D85, D86, D87
        As.national()
                .body(with(ProjectFixtures.aProject(), "impactCategories", List.of(category.name())))
                .post("/v1/projects")
                .then()
                .statusCode(201)
                .body("impactCategories", contains(category.name()));
    }

    @Test
    void are_four_categories_of_impact() { // D84
        assertThat(ImpactCategory.values()).hasSize(4);
    }
}
