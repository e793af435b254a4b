package nl.schuldenlab.partner.contacts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldenlab.partner.partners.Participations;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who may see the contacts of a partner, and who keeps them. For all others they are not there. */
@RequestScoped
public class ContactRights {
    private final Rights rights;
    private final Caller caller;
    private final JsonWebToken token;
    private final Partners partners;
    private final Participations participations;
    private final Instance<ContactDisclosures> disclosures;

    ContactRights(
            Rights rights,
            Caller caller,
            JsonWebToken token,
            Partners partners,
            Participations participations,
            Instance<ContactDisclosures> disclosures) {
        this.rights = rights;
        this.caller = caller;
        this.token = token;
        this.partners = partners;
        this.participations = participations;
        this.disclosures = disclosures;
    }

    /** Of these partners, those whose contacts the caller may see: its own, those that take part in a lab it manages, and for the national team and the suite's own services all. */
    public Set<String> seen(Collection<String> partners) {
        if (rights.seesAll()) {
            return Set.copyOf(partners);
        }
        Set<String> seen = partners.stream().filter(this::keeps).collect(Collectors.toCollection(HashSet::new));
        Set<String> labs = rights.managedLabs();
        if (!labs.isEmpty() && !seen.containsAll(partners)) {
            seen.addAll(participations.activeIn(labs, partners));
        }
        return seen;
    }

    public boolean sees(String partner) {
        return seen(List.of(partner)).contains(partner);
    }

    /** Whether the caller writes the contacts of this partner. */
    boolean keeps(String partner) {
        return rights.isNational() || rights.speaksFor(partner);
    }

    /** @throws Refusal 404 unless there is this partner and the caller may see its contacts */
    void asReaderOf(String partner) {
        if (!sees(partner) || !partners.exist(partner)) {
            throw Refusal.notFound();
        }
    }

    /** @throws Refusal 404 unless the caller may see this contact, among those of its partner or because it was made known to a lab that the caller manages */
    void asReaderOf(Contact contact) {
        if (!sees(contact.partner()) && !isMadeKnown(contact)) {
            throw Refusal.notFound();
        }
    }

    /** @throws Refusal 404 unless the caller keeps this contact or is that person */
    void asReceiverOfAll(Contact contact) {
        boolean itself = token.getSubject() != null
                && token.getSubject().equals(contact.description().subject());
        if (!keeps(contact.partner()) && !itself) {
            throw Refusal.notFound();
        }
    }

    /** @throws Refusal 404 unless the caller keeps the contacts of this partner: even a history tells of people */
    void asHistorianOf(String partner) {
        if (!keeps(partner)) {
            throw Refusal.notFound();
        }
    }

    /** @throws Refusal 401 without a token, 404 for who may not see the contacts of this partner, 403 for who sees them and does not keep them */
    void asKeeperOf(String partner) {
        if (caller.isAnonymous()) {
            throw caller.refusal();
        }
        asReaderOf(partner);
        if (rights.isNational()) {
            rights.asNational();
        } else {
            rights.asContactOf(partner);
        }
    }

    private boolean isMadeKnown(Contact contact) {
        Set<String> labs = rights.managedLabs();
        return !labs.isEmpty()
                && disclosures.stream()
                        .flatMap(each -> each.labsThatKnow(contact.id()).stream())
                        .anyMatch(labs::contains);
    }
}
