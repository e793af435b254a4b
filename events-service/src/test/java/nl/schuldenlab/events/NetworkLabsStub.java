package nl.schuldenlab.events;

import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.peers.LabServiceStub;

/** Stands in for lab-service: the partners of labs called {@code lab-framed-...} have agreed how often they meet. */
public class NetworkLabsStub extends LabServiceStub {
    public static final String FRAMEWORK = "01890a5d-ac96-774b-bcce-b302099a8060";

    @Override
    protected void answers() {
        answer(
                "/v1/labs/lab-framed-*/cooperation-frameworks",
                Map.of(
                        "items.0.id",
                        FRAMEWORK,
                        "items.0.limits.meetingsPerYear",
                        Map.of("INSPIRATION", 1, "KNOWLEDGE_NETWORK", 2, "PROJECT_LEADERS", 4)));
        answer("/v1/labs/lab-*/cooperation-frameworks", Map.of("items", List.of()));
        answer("/v1/labs/schuldenlab*/cooperation-frameworks", Map.of("items", List.of()));
        super.answers();
    }
}
