package nl.schuldenlab.platform.money;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Keeps an amount as a whole number of cents. */
@Converter
public class CentsConverter implements AttributeConverter<String, Long> {

    static long cents(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }

    static String text(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    @Override
    public Long convertToDatabaseColumn(String amount) {
        return amount == null ? null : cents(amount);
    }

    @Override
    public String convertToEntityAttribute(Long cents) {
        return cents == null ? null : text(cents);
    }
}
