package nl.schuldenlab.partner.partnerships;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import nl.schuldenlab.partner.contacts.ContactRights;
import nl.schuldenlab.platform.paging.Page;

/** Shows partnerships to this caller: with the contacts that it may see. */
@RequestScoped
class Showing {
    private final ContactRights rights;

    Showing(ContactRights rights) {
        this.rights = rights;
    }

    PartnershipView of(Partnership partnership) {
        return view(partnership, rights.seen(List.of(partnership.partner())));
    }

    Page<PartnershipView> of(Page<Partnership> page) {
        Set<String> seen =
                rights.seen(page.items().stream().map(Partnership::partner).toList());
        return page.map(partnership -> view(partnership, seen));
    }

    /** What the caller wants it to be: contacts that it may not see stay as they are unless it names others. */
    PartnershipDescription wanted(Partnership partnership, PartnershipDescription given) {
        boolean untold = given.contacts().isEmpty() && !rights.sees(partnership.partner());
        return untold ? given.withContacts(partnership.description().contacts()) : given;
    }

    private static PartnershipView view(Partnership partnership, Set<String> seen) {
        PartnershipDescription all = partnership.description();
        return PartnershipView.of(
                partnership, seen.contains(partnership.partner()) ? all : all.withContacts(List.of()));
    }
}
