package nl.schuldenlab.partner.partners;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The number of a legal person (RSIN): nine digits that pass the eleven-test. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Rsin.ElevenTest.class)
public @interface Rsin {
    String SHAPE = "^\\d{9}$";

    String message() default "rsin";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Weighs the digits 9, 8, ... 2 and -1; the sum is a multiple of eleven. */
    class ElevenTest implements ConstraintValidator<Rsin, String> {
        private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

        @Override
        public boolean isValid(String number, ConstraintValidatorContext context) {
            return number == null || number.matches(SHAPE) && !number.equals("000000000") && passes(number);
        }

        private static boolean passes(String number) {
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (number.charAt(i) - '0');
            }
            return sum % 11 == 0;
        }
    }
}
