package nl.schuldenlab.platform.roots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a description holds where nothing was given. */
public final class Given {

    private Given() {}

    /** The list, or an empty one; it may still hold what validation is going to refuse. */
    public static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }

    /** True or nothing. */
    public static Boolean mark(Boolean given) {
        return Boolean.TRUE.equals(given) ? true : null;
    }
}
