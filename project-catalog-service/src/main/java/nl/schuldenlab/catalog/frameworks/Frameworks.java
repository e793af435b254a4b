package nl.schuldenlab.catalog.frameworks;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The cooperation frameworks of labs, as this service knows them: by asking lab-service. */
@Singleton
public class Frameworks extends Peer<FrameworkClient> {

    Frameworks(@RestClient FrameworkClient client, Guards guards) {
        super("lab-service", client, guards);
    }

    /**
     * What binds a lab on a day; a lab that is gone is bound by nothing.
     *
     * @throws Refusal 503 when lab-service does not answer
     */
    public Terms on(String lab, LocalDate day) {
        return ask(client -> client.inForce(lab, day))
                .map(FrameworkSummary::toTerms)
                .orElse(Terms.FREE);
    }
}
