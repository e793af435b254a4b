package nl.schuldenlab.platform.slugs;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A slug: how a record is addressed. Lower-case letters, digits and single hyphens, 2 to 80 characters. */
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Slug.WellFormed.class)
public @interface Slug {
    String message() default "slug";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the length first: the pattern alone would exhaust the stack on a very long text. */
    class WellFormed implements ConstraintValidator<Slug, String> {
        @Override
        public boolean isValid(String slug, ConstraintValidatorContext context) {
            return slug == null || Slugs.isWellFormed(slug);
        }
    }
}
