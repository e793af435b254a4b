package nl.schuldenlab.platform.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the body of a PUT with the view it replaces: the view's other properties may be sent along and are ignored, so that GET, edit, PUT works. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Replaces {
    Class<? extends Record> value();
}
