package nl.schuldenlab.lab.councils;

import java.util.Collection;
import java.util.Set;

/**
 * The partners that take part in a lab now, as far as rules of its governance ask.
 *
 * @param slugs null where partner-service could not be asked
 */
public record ActivePartners(Set<String> slugs) {
    public static final ActivePartners UNKNOWN = new ActivePartners((Set<String>) null);

    public ActivePartners(Collection<String> slugs) {
        this(Set.copyOf(slugs));
    }

    public boolean areKnown() {
        return slugs != null;
    }

    /** Whether it takes part, as far as is known. */
    public boolean include(String partner) {
        return slugs != null && slugs.contains(partner);
    }
}
