package nl.schuldenlab.partner.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.status.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnershipTest {
    private static final Historical BEFORE = new Historical(PartialDate.fromString("2016"), null);

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.fromString(text);
    }

    private static PartnershipDescription since(String joinedOn) {
        return since(joinedOn, List.of(UUID.randomUUID()));
    }

    private static PartnershipDescription since(String joinedOn, List<UUID> contacts) {
        return new PartnershipDescription(date(joinedOn), null, null, null, null, contacts, null, null, null);
    }

    private static Partnership partnership(String joinedOn) {
        return new NewPartnership("lab-gouda", "bank", since(joinedOn), null, null, null).toPartnership();
    }

    private static Partnership ended(String joinedOn, String leftOn) {
        return new NewPartnership("lab-gouda", "bank", since(joinedOn), PartnershipStatus.ENDED, date(leftOn), BEFORE)
                .toPartnership();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-07-07, 2016-07-07, true",
        "2016-07-07, 2016-07-06, false",
        "2016-07-07, 2016-07, true",
        "2016-07-07, 2016, true",
        "2016-07, 2016-07-01, true",
        "2016-07, 2016-06, false",
        "2016, 2015, false",
        ", 2015, true",
        "2016, , true"
    })
    void ends_no_earlier_than_it_began_as_far_as_dates_are_known(String joinedOn, String leftOn, boolean possible) {
        assertThat(since(joinedOn).beganBy(date(leftOn))).isEqualTo(possible);
    }

    @Test
    void says_since_when_unless_it_is_history_so_D142() {
        assertThatThrownBy(() -> partnership(null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults()).extracting("at").containsExactly("/joinedOn"));
        assertThat(ended(null, "2019").incomplete()).containsExactly("joined-on");
        assertThat(ended(null, null).incomplete()).containsExactly("joined-on", "left-on");
        assertThat(ended("2016", "2019").incomplete()).isEmpty();
    }

    @Test
    void names_a_contact_unless_it_is_history_so_D151() {
        PartnershipDescription nobody = since("2020", List.of());
        assertThatThrownBy(() -> new NewPartnership("lab-gouda", "bank", nobody, null, null, null).toPartnership())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults()).extracting("at").containsExactly("/contacts"));
        assertThat(new NewPartnership("lab-gouda", "bank", nobody, null, null, BEFORE)
                        .toPartnership()
                        .incomplete())
                .containsExactly("contacts");
    }

    @Test
    void ends_once() {
        Partnership partnership = partnership("2020");
        partnership.moveTo(PartnershipStatus.ENDED, date("2021-03"), null);
        assertThat(partnership.leftOn()).isEqualTo(date("2021-03"));
        for (PartnershipStatus to : PartnershipStatus.values()) {
            assertThat(partnership.judge(to).verdict()).isEqualTo(Verdict.BLOCKED);
        }
    }

    @Test
    void does_not_end_before_it_began() {
        assertThatThrownBy(() -> partnership("2020").moveTo(PartnershipStatus.ENDED, date("2019"), null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults()).extracting("at").containsExactly("/leftOn"));
    }

    @Test
    void holds_several_roles_at_once_so_D1() {
        PartnershipDescription description = new PartnershipDescription(
                date("2016"),
                List.of(PartnershipRole.CO_INITIATOR, PartnershipRole.DEVELOPER),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null);
        assertThat(description.roles()).containsExactly(PartnershipRole.CO_INITIATOR, PartnershipRole.DEVELOPER);
        assertThat(description.connects()).isFalse();
    }
}
