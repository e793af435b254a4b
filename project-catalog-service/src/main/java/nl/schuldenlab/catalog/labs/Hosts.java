package nl.schuldenlab.catalog.labs;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Where labs work, as this service knows it: by asking lab-service (D50). */
@Singleton
public class Hosts extends Peer<HostClient> {
    /** The longest page there is; few labs work in one municipality. */
    private static final int ALL = 200;

    private static final Comparator<Host> STANDING_FIRST =
            Comparator.comparing(Host::stands).reversed().thenComparing(Host::slug);

    Hosts(@RestClient HostClient client, Guards guards) {
        super(Labs.SERVICE, client, guards);
    }

    /** @throws Refusal 503 when lab-service does not answer */
    public Optional<Host> find(String slug) {
        return ask(client -> client.get(slug)).map(HostSummary::toHost);
    }

    /**
     * The lab that covers a municipality; of several one that stands, and of these the first by its slug.
     *
     * @throws Refusal 503 when lab-service does not answer
     */
    public Optional<Host> covering(String municipality) {
        HostSummaries found = ask(client -> client.covering(municipality, ALL))
                .orElseThrow(() -> Refusal.unavailable(Labs.SERVICE)); // a list is never absent
        return found.items().stream()
                .filter(HostSummary::works)
                .map(HostSummary::toHost)
                .min(STANDING_FIRST);
    }
}
