package nl.schuldenlab.partner.funding;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.language.Spoken;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The verdict that others ask for before something starts. */
@Path("/co-financing")
@Scope("partners")
public class CoFinancingResource {
    private final FundingRepository commitments;
    private final FundingRights rights;
    private final Partners partners;
    private final Spoken spoken;
    private final Clock clock;

    CoFinancingResource(
            FundingRepository commitments, FundingRights rights, Partners partners, Spoken spoken, Clock clock) {
        this.commitments = commitments;
        this.rights = rights;
        this.partners = partners;
        this.spoken = spoken;
        this.clock = clock;
    }

    @GET
    @APIResponseSchema(CoFinancingView.class)
    @APIResponse(responseCode = "404", ref = "Problem404")
    @Operation(
            summary = "Read whether co-financing is arranged (cofinanciering)",
            description =
                    "By two funders and more who have confirmed or paid, of whom one is no municipality; where `needed` is given, up to that sum too (D117). For the people of labs and partners, and the national team; others get 404. The sum shows to managers of labs, and to those who may see every promise in it; for others `needed` gives 403.")
    public CoFinancingView get(@BeanParam CoFinancingQuestion question) {
        rights.asAsking();
        List<FundingCommitment> firm = commitments.firmFor(question.about());
        boolean openly = rights.seesSumOf(firm);
        if (question.needed != null && !openly) {
            throw Refusal.forbidden(); // asking often enough would tell the sum
        }
        List<String> funders = firm.stream().map(FundingCommitment::partner).toList();
        CoFinancing found = new CoFinancing(firm, partners.municipalitiesAmong(funders));
        return CoFinancingView.of(question, found, openly, spoken.language(), clock.instant());
    }
}
