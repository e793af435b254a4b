package nl.schuldenlab.platform.test.peers;

import java.util.Map;

/**
 * Stands in for lab-service: labs called {@code lab-...} or {@code schuldenlab...} are there, set up if
 * {@code lab-established-...}, with a trial process if {@code lab-established-trying-...}, under a framework with all its
 * gates if {@code lab-...-bound-...}; one person leads the projects of each.
 */
public class LabServiceStub extends PeerStub {

    public LabServiceStub() {
        super("lab-service");
    }

    @Override
    protected void answers() {
        answer("/v1/labs/lab-established-trying-*/trial-process", Map.of());
        answer(
                "/v1/labs/lab-*-bound-*/cooperation-frameworks?on=*",
                Map.of("items.0.switches.steeringGroupPerProject", true, "items.0.switches.coFinancingGate", true));
        answer("/v1/labs/lab-established-*", Map.of("status", "ESTABLISHED"));
        answer("/v1/labs/lab-*", Map.of("status", "SETTING_UP"));
        answer("/v1/labs/schuldenlab*", Map.of("status", "SETTING_UP"));
        answer("/v1/labs/lab-*/leads?role=PROJECT_LEAD&active=true&limit=200", Map.of());
    }
}
