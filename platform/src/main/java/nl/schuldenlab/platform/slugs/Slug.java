package nl.schuldenlab.platform.slugs;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A slug: how a record is addressed. Lower-case letters, digits and single hyphens, 2 to 80 characters. */
@Pattern(regexp = Slugs.SHAPE)
@Size(min = 2, max = 80)
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface Slug {
    String message() default "pattern";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
