package nl.schuldenlab.lab.commitments;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Which partners stand behind a programme, as this service knows it: by asking partner-service. */
@Singleton
public class Commitments extends Peer<CommitmentClient> {
    private static final String SERVICE = "partner-service";

    Commitments(@RestClient CommitmentClient client, Guards guards) {
        super(SERVICE, client, guards);
    }

    /**
     * Asked of the partners that took part in the lab on a day.
     *
     * @throws Refusal 503 when partner-service does not answer
     */
    public Commitment to(String lab, int year, LocalDate asOf) {
        return ask(client -> client.summary(lab, year, asOf.toString()))
                .map(CommitmentSummary::toCommitment)
                .orElseThrow(() -> Refusal.unavailable(SERVICE)); // a summary is never absent
    }
}
