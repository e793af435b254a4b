package nl.schuldenlab.events.partners;

import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The partners of the network, as this service knows them: by asking partner-service. */
@Singleton
public class Partners extends Peer<PartnerClient> {
    private static final String SERVICE = "partner-service";
    private static final int LONGEST_PAGE = 200;

    private final PersonalPartnerClient personal;

    Partners(@RestClient PartnerClient client, @RestClient PersonalPartnerClient personal, Guards guards) {
        super(SERVICE, client, guards);
        this.personal = personal;
    }

    /** @throws Refusal 503 when partner-service does not answer */
    public boolean exist(String slug) {
        return ask(client -> client.get(slug)).isPresent();
    }

    /**
     * Who takes part in a lab now (D103), with the contacts that the caller may see.
     *
     * @param lab null for all labs
     * @param caller the caller's own authorization
     * @throws Refusal 503 when partner-service does not answer
     */
    public List<Partaking> activeAt(String lab, String caller) {
        List<Partaking> all = new ArrayList<>();
        String after = null;
        do {
            String place = after;
            PartnershipPage page = ask(client -> personal.partnerships(caller, lab, "ACTIVE", LONGEST_PAGE, place))
                    .orElseThrow(Partners::unavailable);
            page.items().forEach(item -> all.add(item.toPartaking()));
            after = cursor(page.next());
        } while (after != null);
        return all;
    }

    /**
     * All partners that are municipalities (D33).
     *
     * @throws Refusal 503 when partner-service does not answer
     */
    public Set<String> municipalities() {
        Set<String> all = new HashSet<>();
        String after = null;
        do {
            String place = after;
            PartnerPage page = ask(client -> client.partners("MUNICIPALITY", LONGEST_PAGE, place))
                    .orElseThrow(Partners::unavailable);
            page.items().forEach(partner -> all.add(partner.slug()));
            after = cursor(page.next());
        } while (after != null);
        return all;
    }

    /**
     * Whether the partner has this contact, as far as the caller may see.
     *
     * @throws Refusal 503 when partner-service does not answer
     */
    public boolean hasContact(String partner, UUID contact, String caller) {
        return ask(client -> personal.contact(caller, partner, contact)).isPresent();
    }

    /**
     * A person by whom a partner is reached; empty for one that is not there, or was erased.
     *
     * @param partner null where only the person is known
     * @throws Refusal 503 when partner-service does not answer
     */
    public Optional<ContactPerson> contact(String partner, UUID contact) {
        return ask(client -> partner == null ? client.contact(contact) : client.contact(partner, contact))
                .map(ContactSummary::toPerson);
    }

    /**
     * Everybody by whom a partner is reached.
     *
     * @throws Refusal 503 when partner-service does not answer
     */
    public List<ContactPerson> contacts(String partner) {
        return ask(client -> client.contacts(partner, LONGEST_PAGE))
                .map(page -> page.items().stream().map(ContactSummary::toPerson).toList())
                .orElse(List.of());
    }

    /** The next page is named by a query such as {@code ?limit=200&after=x}. */
    private static String cursor(String next) {
        String name = "after=";
        int start = next == null ? -1 : next.indexOf(name);
        return start < 0
                ? null
                : URLDecoder.decode(next.substring(start + name.length()).split("&")[0], StandardCharsets.UTF_8);
    }

    /** A list that is not there is no answer either: the other side is older than we are. */
    private static Refusal unavailable() {
        return Refusal.unavailable(SERVICE);
    }
}
