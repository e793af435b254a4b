package nl.schuldenlab.catalog.adoptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schuldenlab.catalog.adoptions.AdoptionFacts.Heard;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.status.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdoptionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Heard ALL_WELL = new Heard(true, true, true, List.of());

    private static NewAdoption wanted(AdoptionStatus status) {
        AdoptionDescription description = new AdoptionDescription(null, null, null, null, null, null, null, List.of());
        return new NewAdoption(
                "some-project",
                "gm0513",
                null,
                AdoptionKind.ORIGIN,
                null,
                description,
                status,
                Milestones.NONE,
                null,
                new Historical(PartialDate.fromString("2020"), null));
    }

    private static Adoption adoption(AdoptionStatus status, String lab) {
        return new Adoption(wanted(status), lab, null, TODAY);
    }

    private static List<String> blockers(Adoption adoption, AdoptionStatus to, Heard heard) {
        AdoptionFacts facts = new AdoptionFacts(heard, null, List.of(), false);
        try {
            facts.judge(to, adoption, new Judgement()).enforce();
            return List.of();
        } catch (Refusal refused) {
            return refused.status() == 503
                    ? List.of("503")
                    : refused.blockers().stream().map(Blocker::code).toList();
        }
    }

    // D117, D171
    @Test
    void starts_when_the_lab_stands_and_the_money_is_there_as_its_framework_asks() {
        Adoption adoption = adoption(AdoptionStatus.PREPARING, "some-lab");
        assertThat(blockers(adoption, AdoptionStatus.STARTED, ALL_WELL)).isEmpty();
        assertThat(blockers(adoption, AdoptionStatus.STARTED, new Heard(false, true, false, List.of())))
                .containsExactly("lab-not-established", "co-financing-missing");
        assertThat(blockers(adoption, AdoptionStatus.STARTED, new Heard(true, true, null, null)))
                .containsExactly("503");
        assertThat(blockers(adoption, AdoptionStatus.STARTED, new Heard(null, null, true, null)))
                .containsExactly("503");
    }

    // D78
    @Test
    void starts_without_money_where_no_framework_asks_for_it_and_where_there_is_no_lab() {
        assertThat(blockers(
                        adoption(AdoptionStatus.PREPARING, "some-lab"),
                        AdoptionStatus.STARTED,
                        new Heard(true, false, false, null)))
                .isEmpty();
        assertThat(blockers(
                        adoption(AdoptionStatus.PREPARING, null),
                        AdoptionStatus.STARTED,
                        new Heard(null, null, false, null)))
                .isEmpty();
    }

    // D74
    @ParameterizedTest
    @EnumSource(AdoptionStatus.class)
    void ends_the_task_of_a_lab_once_the_form_is_recorded(AdoptionStatus status) {
        boolean done = status == AdoptionStatus.FORM_RECORDED || status == AdoptionStatus.EMBEDDED;
        assertThat(adoption(status, "some-lab").labTaskDone()).isEqualTo(done);
        assertThat(adoption(status, null).labTaskDone()).isFalse();
    }

    // D68
    @Test
    void tells_lead_times_from_days_and_from_nothing_less() {
        Milestones milestones = Milestones.NONE
                .reached(AdoptionStatus.REQUESTED, PartialDate.fromString("2026-01-01"))
                .reached(AdoptionStatus.STARTED, PartialDate.fromString("2026-03-02"))
                .reached(AdoptionStatus.EMBEDDED, PartialDate.fromString("2027-05"));
        assertThat(LeadTimesView.of(milestones)).isEqualTo(new LeadTimesView(60L, null));
        assertThat(LeadTimesView.of(Milestones.NONE)).isNull();
    }

    @Test
    void takes_a_year_for_its_whole_span_when_it_looks_at_the_order() {
        Milestones milestones = Milestones.NONE.reached(AdoptionStatus.STARTED, PartialDate.fromString("2020-06-01"));
        assertThat(milestones
                        .reached(AdoptionStatus.RUNNING_WELL, PartialDate.fromString("2020"))
                        .areInOrder())
                .isTrue();
        assertThat(milestones
                        .reached(AdoptionStatus.RUNNING_WELL, PartialDate.fromString("2019"))
                        .areInOrder())
                .isFalse();
    }

    // D74, D75
    @Test
    void skips_the_form_without_a_lab_only() {
        assertThat(AdoptionStatus.RUNNING_WELL.next(true)).doesNotContain(AdoptionStatus.EMBEDDED);
        assertThat(AdoptionStatus.RUNNING_WELL.next(false)).contains(AdoptionStatus.EMBEDDED);
    }
}
