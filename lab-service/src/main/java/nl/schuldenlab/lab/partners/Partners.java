package nl.schuldenlab.lab.partners;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldenlab.lab.partners.Partner.Sector;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The partners of the network, as this service knows them: by asking partner-service. */
@Singleton
public class Partners extends Peer<PartnerClient> {
    private static final String SERVICE = "partner-service";

    /** The longest page there is; a lab has some tens of partners. */
    private static final int ALL = 200;

    private static final Set<Sector> BOTH = Set.of(Sector.PUBLIC, Sector.PRIVATE);

    Partners(@RestClient PartnerClient client, Guards guards) {
        super(SERVICE, client, guards);
    }

    /** @throws Refusal 503 when partner-service does not answer */
    public Optional<Partner> find(String slug) {
        return ask(client -> client.get(slug)).map(PartnerSummary::toPartner);
    }

    /** @throws Refusal 503 when partner-service does not answer */
    public boolean exist(String slug) {
        return find(slug).isPresent();
    }

    /**
     * The partners that take part in a lab now.
     *
     * @throws Refusal 503 when partner-service does not answer
     */
    public List<String> activeAt(String lab) {
        return ask(client -> client.partnerships(lab, "ACTIVE", ALL))
                .map(PartnershipSummaries::partners)
                .orElseThrow(Partners::unavailable);
    }

    /**
     * D23: whether a lab is public-private, for partners of both sectors take part in it now.
     *
     * @throws Refusal 503 when partner-service does not answer
     */
    public boolean arePublicAndPrivateAt(String lab) {
        CountedPartnerships counted = ask(client -> client.counted(lab)).orElseThrow(Partners::unavailable);
        if (counted.include(BOTH) || counted.unknownStart() == 0) {
            return counted.include(BOTH);
        }
        return activeAt(lab).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .map(Partner::sector)
                .collect(Collectors.toSet())
                .containsAll(BOTH);
    }

    /**
     * Who signed each letter of intent of a lab that is in force (D186).
     *
     * @throws Refusal 503 when partner-service does not answer
     */
    public List<List<String>> signatoriesOfLetters(String lab) {
        return ask(client -> client.agreements(lab, "LETTER_OF_INTENT", "IN_FORCE"))
                .map(AgreementSummaries::signatories)
                .orElseThrow(Partners::unavailable);
    }

    /** A list that is not there is no answer either: the other side is older than we are. */
    private static Refusal unavailable() {
        return Refusal.unavailable(SERVICE);
    }
}
