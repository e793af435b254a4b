package nl.schuldenlab.platform.slugs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schuldenlab.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource({"Zonder Schulden Detentie In & Uit,zonder-schulden-detentie-in-uit", "Fryslân,fryslan", "-- Lab! --,lab"
    })
    void comes_from_the_name(String name, String slug) {
        assertThat(Slugs.of(null, name)).isEqualTo(slug);
    }

    @Test
    void is_the_one_given() {
        assertThat(Slugs.of("schuldenlab070", "Anything")).isEqualTo("schuldenlab070");
    }

    @Test
    void ends_at_80_characters_without_a_hyphen() {
        assertThat(Slugs.of(null, "a".repeat(79) + " b")).isEqualTo("a".repeat(79));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "Summary", "q"})
    void must_be_given_when_the_name_yields_none(String name) {
        assertThatThrownBy(() -> Slugs.of(null, name)).isInstanceOf(Refusal.class);
    }
}
