package nl.schuldenlab.lab.steps;

import java.util.function.Predicate;

/** What another service answered; {@code value} is null when it could not be asked. */
record Answer<T>(T value) {

    static <T> Answer<T> unknown() {
        return new Answer<>(null);
    }

    /** Whether it is so, or null when it is not known. */
    Boolean holds(Predicate<T> condition) {
        return value == null ? null : condition.test(value);
    }
}
