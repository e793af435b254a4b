package nl.schuldenlab.platform.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"2016,2016-01-01,2016-12-31", "2020-02,2020-02-01,2020-02-29", "2018-12-20,2018-12-20,2018-12-20"})
    void spans_what_it_leaves_open(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.fromString(text);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "16",
                "2016-1",
                "2016-13",
                "2016-02-30",
                "2016-07-07T00:00:00Z",
                "20/12/2018",
                " 2016",
                "2016-07-7"
            })
    void takes_no_other_shape(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.fromString(text));
    }

    @Test
    void is_equal_only_when_known_as_far() {
        assertThat(PartialDate.fromString("2016"))
                .isEqualTo(PartialDate.fromString("2016"))
                .isNotEqualTo(PartialDate.fromString("2016-01"));
    }
}
