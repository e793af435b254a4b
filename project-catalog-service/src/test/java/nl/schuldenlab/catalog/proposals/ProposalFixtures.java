package nl.schuldenlab.catalog.proposals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;

/** Proposals for tests, handed in by a citizen. */
final class ProposalFixtures {
    static final String PROPOSALS = "/v1/proposals";

    private ProposalFixtures() {}

    /** Somebody without a role. */
    static RequestSpecification author() {
        return As.caller(new TestToken("somebody with an idea"));
    }

    static Map<String, Object> aProposal() {
        Map<String, Object> proposal = new HashMap<>();
        proposal.put("name", "Budgetkoffie");
        proposal.put("summary", "Neighbours look at their letters together.");
        proposal.put("originKind", "CIVIC_INITIATIVE");
        proposal.put("initiators", List.of("foundation-along"));
        return proposal;
    }

    static Map<String, Object> aProposalTo(String lab) {
        Map<String, Object> proposal = aProposal();
        proposal.put("lab", lab);
        return proposal;
    }

    static String handedIn(Map<String, Object> proposal) {
        return author().body(proposal)
                .post(PROPOSALS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static Response decided(RequestSpecification caller, String path, Map<String, Object> change) {
        return caller.body(change).post(path + "/status-changes");
    }
}
