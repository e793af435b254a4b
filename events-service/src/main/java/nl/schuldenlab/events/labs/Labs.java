package nl.schuldenlab.events.labs;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The labs of the network, as this service knows them: by asking lab-service. */
@Singleton
public class Labs extends Peer<LabClient> {

    private static final int LONGEST_PAGE = 200;

    Labs(@RestClient LabClient client, Guards guards) {
        super("lab-service", client, guards);
    }

    /** @throws Refusal 503 when lab-service does not answer */
    public boolean exist(String slug) {
        return ask(client -> client.get(slug)).isPresent();
    }

    /**
     * The framework that decides for a year, if there is one; nothing at all when there is no such lab.
     *
     * @throws Refusal 503 when lab-service does not answer
     */
    public Optional<List<Framework>> frameworks(String slug, int year) {
        return ask(client -> client.frameworks(slug, year)).map(FrameworkPage::items);
    }

    /**
     * The contacts of those who lead a lab's projects now (D113).
     *
     * @throws Refusal 503 when lab-service does not answer
     */
    public List<UUID> projectLeadersOf(String slug) {
        return ask(client -> client.leads(slug, "PROJECT_LEAD", true, LONGEST_PAGE))
                .map(page -> page.items().stream()
                        .map(LeadPage.Lead::contact)
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(List.of());
    }
}
