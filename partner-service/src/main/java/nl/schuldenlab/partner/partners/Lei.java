package nl.schuldenlab.partner.partners;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigInteger;
import java.util.stream.Collectors;

/** A legal entity identifier (ISO 17442): eighteen letters and digits, and two check digits. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Lei.Mod97.class)
public @interface Lei {
    String SHAPE = "^[A-Z0-9]{18}\\d{2}$";

    String message() default "lei";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads letters as 10 to 35; the number is one more than a multiple of 97 (ISO 7064). */
    class Mod97 implements ConstraintValidator<Lei, String> {
        private static final BigInteger DIVISOR = BigInteger.valueOf(97);

        @Override
        public boolean isValid(String identifier, ConstraintValidatorContext context) {
            return identifier == null || identifier.matches(SHAPE) && passes(identifier);
        }

        private static boolean passes(String identifier) {
            String digits = identifier
                    .chars()
                    .mapToObj(character -> String.valueOf(Character.digit(character, 36)))
                    .collect(Collectors.joining());
            return new BigInteger(digits).mod(DIVISOR).equals(BigInteger.ONE);
        }
    }
}
