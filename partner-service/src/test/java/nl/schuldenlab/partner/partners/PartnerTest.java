package nl.schuldenlab.partner.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Verdict;
import org.junit.jupiter.api.Test;

class PartnerTest {
    private static final Participation NOWHERE = new Participation(false, false);
    private static final Participation SOMEWHERE = new Participation(true, false);
    private static final Participation CONNECTING = new Participation(true, true);

    private static Partner partner(PartnerStatus status) {
        return new Partner("gemeente-gouda", municipality("Gemeente Gouda"), status, null);
    }

    private static PartnerDescription municipality(String name) {
        return described(
                name,
                new Identifiers("gm0513", null, null, null, null),
                PartnerType.MUNICIPALITY,
                PartnerType.CREDITOR);
    }

    private static PartnerDescription described(String name, Identifiers identifiers, PartnerType... types) {
        return new PartnerDescription(
                name,
                null,
                Sector.PUBLIC,
                Reach.LOCAL,
                Arrays.asList(types),
                null,
                null,
                identifiers,
                null,
                null,
                null);
    }

    @Test
    void may_be_known_before_it_exists_in_law_so_D34() {
        assertThat(partner(PartnerStatus.BEING_ESTABLISHED)
                        .judge(PartnerStatus.ESTABLISHED, NOWHERE)
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void is_dissolved_once_it_takes_part_in_nothing() {
        for (PartnerStatus status : List.of(PartnerStatus.BEING_ESTABLISHED, PartnerStatus.ESTABLISHED)) {
            Partner partner = partner(status);
            assertThat(partner.judge(PartnerStatus.DISSOLVED, SOMEWHERE).verdict())
                    .isEqualTo(Verdict.BLOCKED);
            partner.moveTo(PartnerStatus.DISSOLVED, NOWHERE, "Merged");
            assertThat(partner.isDissolved()).isTrue();
        }
    }

    @Test
    void goes_nowhere_once_it_is_dissolved() {
        for (PartnerStatus to : PartnerStatus.values()) {
            assertThat(partner(PartnerStatus.DISSOLVED).judge(to, NOWHERE).verdict())
                    .isEqualTo(Verdict.BLOCKED);
        }
    }

    @Test
    void stays_a_municipality_while_it_connects_a_lab_so_D145() {
        PartnerDescription creditor = described("Gouda", null, PartnerType.CREDITOR);
        assertThatThrownBy(() -> partner(PartnerStatus.ESTABLISHED).describe(creditor, CONNECTING))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.blockers())
                        .extracting("code", "rule")
                        .containsExactly(tuple("connects-a-lab", "D145")));
        assertThat(partner(PartnerStatus.ESTABLISHED)
                        .describe(creditor, SOMEWHERE)
                        .isMunicipality())
                .isFalse();
    }

    @Test
    void remembers_its_former_names() {
        Partner partner = partner(PartnerStatus.ESTABLISHED);
        partner.describe(municipality("Gouda"), NOWHERE);
        assertThat(partner.description().aliases()).containsExactly("Gemeente Gouda");
    }

    @Test
    void has_no_identifiers_where_none_was_given() {
        Identifiers none = new Identifiers(null, null, null, null, null);
        assertThat(described("ING", none, PartnerType.BANK).identifiers()).isNull();
    }
}
