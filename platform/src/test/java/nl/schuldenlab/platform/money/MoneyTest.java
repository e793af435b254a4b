package nl.schuldenlab.platform.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"0.00, 0", "0.05, 5", "12500.00, 1250000", "999999999999.99, 99999999999999"})
    void is_exact_to_the_cent(String amount, long cents) {
        assertThat(new Money(amount, "EUR").cents()).isEqualTo(cents);
        assertThat(Money.ofCents(cents)).isEqualTo(new Money(amount, "EUR"));
    }
}
