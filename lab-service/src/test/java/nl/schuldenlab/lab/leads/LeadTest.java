package nl.schuldenlab.lab.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schuldenlab.lab.partners.Partner;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.status.Verdict;
import org.junit.jupiter.api.Test;

class LeadTest {
    private static final Partner GOUDA =
            new Partner("gemeente-gouda", "gm0513", Partner.Sector.PUBLIC, Partner.Reach.LOCAL);
    private static final Partner BANK = new Partner("ing", null, Partner.Sector.PRIVATE, Partner.Reach.NATIONAL);

    private static LeadDescription lead(LeadRole role, String from, String until) {
        return new LeadDescription(role, null, null, date(from), date(until), null, null, null);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.fromString(text);
    }

    @Test
    void is_appointed_on_behalf_of_a_municipality_that_takes_part_so_D174() {
        assertThat(Appointing.judge(GOUDA, true).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(Appointing.judge(GOUDA, false).verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(Appointing.judge(BANK, true).verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void needs_an_appointer_as_quartermaster_only_so_D174() {
        assertThat(lead(LeadRole.QUARTERMASTER, "2020", null).missing()).containsExactly("contact", "appointedBy");
        assertThat(lead(LeadRole.PROJECT_LEAD, null, null).missing()).containsExactly("contact", "startedOn");
    }

    @Test
    void leads_from_its_first_day_until_the_day_it_ends_so_D66() {
        LeadDescription lead = lead(LeadRole.PROJECT_LEAD, "2020-02-01", "2020-03-01");
        assertThat(lead.leadsOn(LocalDate.of(2020, 1, 31))).isFalse();
        assertThat(lead.leadsOn(LocalDate.of(2020, 2, 1))).isTrue();
        assertThat(lead.leadsOn(LocalDate.of(2020, 2, 29))).isTrue();
        assertThat(lead.leadsOn(LocalDate.of(2020, 3, 1))).isFalse();
    }
}
