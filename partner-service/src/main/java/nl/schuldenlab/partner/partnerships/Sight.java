package nl.schuldenlab.partner.partnerships;

import java.util.Collection;
import java.util.Set;

/**
 * What a caller may see of what is not public.
 *
 * @param all whether all of it
 * @param labs the labs that the caller works for, and those in which its partners take part now
 * @param partners the partners that the caller speaks for
 */
public record Sight(boolean all, Set<String> labs, Set<String> partners) {

    /** @param lab null for what belongs to no lab */
    public boolean covers(String lab, Collection<String> concerned) {
        return all || lab != null && labs.contains(lab) || concerned.stream().anyMatch(partners::contains);
    }
}
