package nl.schuldenlab.platform.lifecycle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an operation that will go: its answers say so in their headers, and so does the API's description. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Retiring {
    /** The day from which new clients should not use it: {@code 2027-01-01}. */
    String since();

    /** The day from which it may be gone, at least six months after {@link #since()}. */
    String until();

    /** The address of a page that says why, and how to move on. */
    String about();

    /** The path of what takes its place, with the same names in braces: {@code /v1/labs/{slug}}. */
    String successor() default "";
}
