package nl.schuldenlab.lab.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {
    private static final Terms OF_070 = new Terms(
            new FrameworkLimits(new FrameworkRange(5, 6), new TeamSize(1, 3), new FrameworkRange(3, 4), null),
            new FrameworkSwitches(true, true, true, true));

    @Test
    void leave_a_lab_without_a_framework_free_so_D78() {
        assertThat(Terms.FREE.allowCouncilOf(1)).isTrue();
        assertThat(Terms.FREE.allowCoreTeamOf(7, 0)).isTrue();
        assertThat(Terms.FREE.allowThemeBeside(99)).isTrue();
        assertThat(Terms.FREE.findEnoughThemesIn(0)).isTrue();
        assertThat(Terms.FREE.requireCouncil()).isFalse();
        assertThat(Terms.FREE.requireCommitment()).isFalse();
        assertThat(Terms.FREE.requireCoFinancing()).isFalse();
    }

    @Test
    void seat_five_or_six_on_the_council_of_070_so_D98() {
        assertThat(OF_070.allowCouncilOf(4)).isFalse();
        assertThat(OF_070.allowCouncilOf(5)).isTrue();
        assertThat(OF_070.allowCouncilOf(6)).isTrue();
        assertThat(OF_070.allowCouncilOf(7)).isFalse();
    }

    @Test
    void put_one_manager_and_three_staff_on_the_core_team_of_070_so_D108() {
        assertThat(OF_070.allowCoreTeamOf(1, 3)).isTrue();
        assertThat(OF_070.allowCoreTeamOf(2, 2)).isFalse();
        assertThat(OF_070.allowCoreTeamOf(1, 4)).isFalse();
    }

    @Test
    void let_070_explore_three_or_four_themes_a_year_so_D109() {
        assertThat(OF_070.allowThemeBeside(3)).isTrue();
        assertThat(OF_070.allowThemeBeside(4)).isFalse();
        assertThat(OF_070.findEnoughThemesIn(2)).isFalse();
        assertThat(OF_070.findEnoughThemesIn(3)).isTrue();
    }
}
