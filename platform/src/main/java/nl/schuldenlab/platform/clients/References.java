package nl.schuldenlab.platform.clients;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** Checks what a body refers to in other services before it is recorded: every unknown one is named at once, and what was recorded before is not asked again. */
public final class References {
    private final List<Fault> unknown = new ArrayList<>();

    /** @param slug what is referred to, or null */
    public References one(String pointer, String slug, String before, Predicate<String> exists) {
        if (slug != null && !slug.equals(before) && !exists.test(slug)) {
            unknown.add(Fault.pointer(pointer, "unknown-reference"));
        }
        return this;
    }

    /**
     * Each of several.
     *
     * @param pointer of the list, such as {@code /owners}, or with a {@code *} for the place in it: {@code /relations/*&#47;slug}
     */
    public References each(String pointer, List<String> slugs, Collection<String> before, Predicate<String> exists) {
        String place = pointer.contains("*") ? pointer : pointer + "/*";
        Map<String, Boolean> asked = new HashMap<>();
        for (int i = 0; i < slugs.size(); i++) {
            String slug = slugs.get(i);
            if (!before.contains(slug) && !asked.computeIfAbsent(slug, exists::test)) {
                unknown.add(Fault.pointer(place.replace("*", String.valueOf(i)), "unknown-reference"));
            }
        }
        return this;
    }

    /** @throws Refusal 400 with all that do not exist */
    public void enforce() {
        if (!unknown.isEmpty()) {
            throw Refusal.invalid(unknown);
        }
    }
}
