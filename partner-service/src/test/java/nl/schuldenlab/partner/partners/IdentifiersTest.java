package nl.schuldenlab.partner.partners;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static List<String> faults(Identifiers identifiers) {
        return VALIDATOR.validate(identifiers).stream()
                .map(ConstraintViolation::getMessageTemplate)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"823288444", "002220647", "822477348"})
    void takes_an_rsin_that_passes_the_eleven_test(String rsin) {
        assertThat(faults(new Identifiers(null, null, null, rsin, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"823288445", "000000000", "82328844", "8232884440", "82328844a", ""})
    void refuses_another_rsin(String rsin) {
        assertThat(faults(new Identifiers(null, null, null, rsin, null))).containsExactly("rsin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O4QK7KMMK83ITNTHUG69", "3TK20IVIUJ8J3ZU0QE75"})
    void takes_an_lei_whose_check_digits_fit(String lei) {
        assertThat(faults(new Identifiers(null, null, null, null, lei))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3TK20IVIUJ8J3ZU0QE57", "3tk20iviuj8j3zu0qe75", "3TK20IVIUJ8J3ZU0QE7", ""})
    void refuses_another_lei(String lei) {
        assertThat(faults(new Identifiers(null, null, null, null, lei))).containsExactly("lei");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000001823288444000", "00000003123456780000", "00000099123456789000"})
    void takes_an_oin_with_a_known_prefix(String oin) {
        assertThat(faults(new Identifiers(null, oin, null, null, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00000005823288444000", "00000011823288444000", "00000001823288444001", "0000000182328844400"})
    void refuses_another_oin(String oin) {
        assertThat(faults(new Identifiers(null, oin, null, null, null))).containsExactly("oin");
    }

    @Test
    void keeps_the_zeros_at_the_beginning_of_a_kvk_number() {
        assertThat(faults(new Identifiers(null, null, "01234567", null, null))).isEmpty();
        assertThat(faults(new Identifiers(null, null, "1234567", null, null))).containsExactly("kvk");
    }
}
