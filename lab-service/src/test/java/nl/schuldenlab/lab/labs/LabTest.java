package nl.schuldenlab.lab.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Verdict;
import org.junit.jupiter.api.Test;

class LabTest {
    private static final Area GOUDA = new Area(AreaKind.MUNICIPALITY, List.of("gm0513"));
    private static final LabFacts NOBODY = LabFacts.NONE;

    private static Lab lab(String name, String... aliases) {
        return new Lab(
                "schuldenlab-gouda", described(name, List.of(WorkingMode.IMPORT), aliases), LabStatus.PROPOSED, null);
    }

    private static LabDescription described(String name, List<WorkingMode> modes, String... aliases) {
        return new LabDescription(
                name, List.of(aliases), null, GOUDA, null, modes, null, null, null, null, null, null, null);
    }

    @Test
    void works_in_at_least_one_of_two_ways_so_D169() {
        assertThatThrownBy(() -> new Lab("x", described("X", List.of()), LabStatus.PROPOSED, null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults()).extracting("at").containsExactly("/workingModes"));
    }

    // D79, D195: one concept with exactly two values, of which a lab may have both
    @Test
    void works_in_either_way_or_both_so_D79_and_D195() {
        assertThat(WorkingMode.values()).containsExactly(WorkingMode.IMPORT, WorkingMode.OWN);
        Lab lab = new Lab("x", described("X", List.of(WorkingMode.IMPORT, WorkingMode.OWN)), LabStatus.PROPOSED, null);
        assertThat(lab.imports()).isTrue();
        assertThat(lab.describe(described("X", List.of(WorkingMode.OWN))).imports())
                .isFalse();
    }

    @Test
    void remembers_its_former_names_once() {
        Lab lab = lab("First", "Nickname");
        lab.describe(described("Second", List.of(WorkingMode.OWN), "Nickname"));
        lab.describe(described("First", List.of(WorkingMode.OWN), "Nickname", "First"));
        assertThat(lab.description().aliases()).containsExactly("Nickname", "Second");
    }

    @Test
    void serves_one_municipality_or_a_region_of_several_so_D46() {
        assertThat(AreaKind.MUNICIPALITY.fits(1)).isTrue();
        assertThat(AreaKind.MUNICIPALITY.fits(2)).isFalse();
        assertThat(AreaKind.REGION.fits(1)).isFalse();
        assertThat(AreaKind.REGION.fits(3)).isTrue();
    }

    @Test
    void judges_endorsers_by_the_area_so_D48() {
        Lab lab = lab("Schuldenlab Gouda");
        LabFacts almelo = new LabFacts(List.of("gemeente-almelo"), Map.of("gemeente-almelo", "gm0141"));
        LabFacts gouda = new LabFacts(List.of("gemeente-gouda"), Map.of("gemeente-gouda", "gm0513"));
        LabFacts unheard = new LabFacts(List.of("gemeente-gouda"), Map.of());
        assertThat(lab.judge(LabStatus.SETTING_UP, NOBODY).verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(lab.judge(LabStatus.SETTING_UP, almelo).verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(lab.judge(LabStatus.SETTING_UP, gouda).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(lab.judge(LabStatus.SETTING_UP, unheard).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void is_not_judged_by_what_was_asked_about_another_status() {
        Lab lab = lab("Schuldenlab Gouda");
        LabFacts gouda = new LabFacts(List.of("gemeente-gouda"), Map.of("gemeente-gouda", "gm0513"));
        lab.moveTo(LabStatus.SETTING_UP, gouda, new NewLabStatus(LabStatus.SETTING_UP, null, null));
        assertThatThrownBy(() -> lab.judge(LabStatus.ESTABLISHED, LabFacts.NONE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("concurrent-change"));
    }

    @Test
    void may_stop_from_anywhere_and_goes_nowhere_from_there() {
        Lab lab = lab("Schuldenlab Gouda");
        lab.moveTo(LabStatus.STOPPED, NOBODY, new NewLabStatus(LabStatus.STOPPED, "No partners", List.of("Ask first")));
        assertThat(lab.lessons()).containsExactly("Ask first");
        for (LabStatus to : LabStatus.values()) {
            assertThat(lab.judge(to, NOBODY).verdict()).isEqualTo(Verdict.BLOCKED);
        }
    }
}
