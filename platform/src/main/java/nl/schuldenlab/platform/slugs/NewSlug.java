package nl.schuldenlab.platform.slugs;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A slug that its creator chooses: not one of the words that stand for something else in a path. */
@Slug
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NewSlug.NotReserved.class)
public @interface NewSlug {
    String message() default "reserved";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Refuses reserved words. */
    class NotReserved implements ConstraintValidator<NewSlug, String> {
        @Override
        public boolean isValid(String slug, ConstraintValidatorContext context) {
            return slug == null || !Slugs.isReserved(slug);
        }
    }
}
