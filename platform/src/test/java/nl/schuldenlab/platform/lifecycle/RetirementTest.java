package nl.schuldenlab.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetirementTest {
    private static final String ABOUT = "https://example.nl/changes#boards";

    @Test
    void tells_its_days_as_the_standards_write_them() {
        Retirement retirement = Retirement.of("2027-01-01", "2027-07-01", ABOUT, "");

        assertThat(retirement.deprecation()).isEqualTo("@1798761600");
        assertThat(retirement.sunset()).isEqualTo("Thu, 01 Jul 2027 00:00:00 GMT");
    }

    @Test
    void leads_to_the_explanation_and_to_what_takes_its_place() {
        Retirement retirement = Retirement.of("2027-01-01", "2027-07-01", ABOUT, "/v1/labs/{slug}");

        assertThat(retirement.links(Optional.of("/v1/labs/a")))
                .containsExactly(
                        "<" + ABOUT + ">; rel=\"deprecation\"; type=\"text/html\"",
                        "<" + ABOUT + ">; rel=\"sunset\"; type=\"text/html\"",
                        "</v1/labs/a>; rel=\"successor-version\"");
        assertThat(retirement.links(Optional.empty())).hasSize(2);
    }

    @Test
    void is_announced_six_months_ahead() {
        assertThatThrownBy(() -> Retirement.of("2027-01-01", "2027-06-30", ABOUT, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("6 months");
    }

    @Test
    void has_days_that_exist() {
        assertThatThrownBy(() -> Retirement.of("2027-02-30", "2028-01-01", ABOUT, ""))
                .isInstanceOf(DateTimeParseException.class);
    }
}
