package nl.schuldenlab.lab.peers;

import java.util.Map;
import nl.schuldenlab.platform.test.peers.PeerStub;

/** Stands in for project-catalog-service: a project's slug begins with its stage. */
public class Catalogue extends PeerStub {

    public Catalogue() {
        super("project-catalog-service");
    }

    @Override
    protected void answers() {
        answer("/v1/projects/proven-*", Map.of("stage", "PROVEN"));
        answer("/v1/projects/scaling-*", Map.of("stage", "SCALING"));
        answer("/v1/projects/embedded-*", Map.of("stage", "EMBEDDED"));
        answer("/v1/projects/project-*", Map.of());
        answer("/v1/projects/pilot-*", Map.of("stage", "PILOT"));
    }
}
