package nl.schuldenlab.platform.caller;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The family of scopes that a resource needs of every token: {@code labs} means {@code labs:read} to read and {@code labs:write} to write. Who has no token may read what is public. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Scope {
    /** For what only the suite's own services read: their role decides. */
    String NONE = "";

    String value();

    /** Whether writing is open without a token too; for what carries its own proof, such as a personal link. */
    boolean openToAll() default false;
}
