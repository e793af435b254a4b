package nl.schuldenlab.partner.partnerships;

import java.util.Collection;
import java.util.Set;
import nl.schuldenlab.platform.paging.ListQuery;

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

    /**
     * Leaves in a list what may be seen of it.
     *
     * @param lab the attribute that names the lab, such as {@code e.lab}
     * @param partner the attribute that names the partner
     */
    public <E> ListQuery<E> within(ListQuery<E> query, String lab, String partner) {
        return all
                ? query
                : query.where(lab + " in :seenLabs or " + partner + " in :seenPartners", "seenLabs", labs)
                        .with("seenPartners", partners);
    }
}
