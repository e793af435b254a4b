package nl.schuldenlab.catalog.partners;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Inquiry;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who takes part where projects are adopted, as this service knows it: by asking partner-service. */
@Singleton
public class Parties extends Peer<PartyClient> {
    /** The longest page there is; a lab has some tens of partners. */
    private static final int ALL = 200;

    Parties(@RestClient PartyClient client, Guards guards) {
        super(Partners.SERVICE, client, guards);
    }

    /** @throws Refusal 503 when partner-service does not answer */
    public Optional<Party> find(String slug) {
        return ask(client -> client.get(slug)).map(PartySummary::toParty);
    }

    /** @throws Refusal 503 when partner-service does not answer */
    public boolean exist(String slug) {
        return find(slug).isPresent();
    }

    /**
     * The slugs of the partners that take part in a lab now.
     *
     * @throws Refusal 503 when partner-service does not answer
     */
    public List<String> activeAt(String lab) {
        return ask(client -> client.partnerships(lab, "ACTIVE", ALL))
                .map(PartnershipSummaries::partners)
                .orElseThrow(() -> Refusal.unavailable(Partners.SERVICE)); // a list is never absent
    }

    /**
     * What kinds of partners take part in a lab now.
     *
     * @throws Refusal 503 when partner-service does not answer
     */
    public Set<String> typesAt(String lab) {
        List<String> active = activeAt(lab);
        Map<String, Optional<Party>> heard = Inquiry.of(active, this::find);
        if (heard.size() < active.size()) {
            throw Refusal.unavailable(Partners.SERVICE);
        }
        return heard.values().stream()
                .flatMap(Optional::stream)
                .flatMap(party -> party.types().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
