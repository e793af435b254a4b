package nl.schuldenlab.platform.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;

/** Marks a body whose properties have rules among each other; its faults are told along with all others. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SelfChecked.ByItself.class)
public @interface SelfChecked {
    String message() default "malformed";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A body that knows its own rules. */
    interface Checking {
        void check(Finding finding);
    }

    /** Where a check tells what it found: the property, or with slashes one inside another, and the fault's code. */
    interface Finding {
        void fault(String property, String code);
    }

    /** Lets the body check itself. */
    class ByItself implements ConstraintValidator<SelfChecked, Checking> {
        @Override
        public boolean isValid(Checking body, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean[] valid = {true};
            body.check((property, code) -> {
                valid[0] = false;
                at(property.split("/"), context.buildConstraintViolationWithTemplate(code));
            });
            return valid[0];
        }

        private static void at(String[] path, ConstraintViolationBuilder violation) {
            NodeBuilderCustomizableContext node = violation.addPropertyNode(path[0]);
            for (String inner : Arrays.asList(path).subList(1, path.length)) {
                node = node.addPropertyNode(inner);
            }
            node.addConstraintViolation();
        }
    }
}
