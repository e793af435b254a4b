package nl.schuldenlab.reference;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that is the code of a municipality in the register, such as {@code gm0518}. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownMunicipality.InTheRegister.class)
public @interface KnownMunicipality {
    String message() default "unknown-reference";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the code up. */
    class InTheRegister implements ConstraintValidator<KnownMunicipality, String> {
        private static final Municipalities MUNICIPALITIES = new Municipalities();

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || MUNICIPALITIES.exists(code);
        }
    }
}
