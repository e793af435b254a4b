package nl.schuldenlab.lab.commitments;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Which partners stand behind a programme, as far as a caller of ours may see it at partner-service. */
@Singleton
public class SeenCommitments extends Peer<SeenCommitmentClient> {

    SeenCommitments(@RestClient SeenCommitmentClient client, Guards guards) {
        super("partner-service", client, guards);
    }

    /** @throws Refusal 503 when partner-service does not answer */
    public Optional<Commitment> to(String authorization, String lab, int year, LocalDate asOf) {
        return askForCaller(client -> client.summary(authorization, lab, year, asOf.toString()))
                .map(CommitmentSummary::toCommitment);
    }
}
