package nl.schuldenlab.partner;

import java.util.Map;
import nl.schuldenlab.platform.test.peers.PeerStub;

/** Stands in for project-catalog-service: projects called {@code project-...} are there. */
public class ProjectsStub extends PeerStub {

    public ProjectsStub() {
        super("project-catalog-service");
    }

    @Override
    protected void answers() {
        answer("/v1/projects/project-*", Map.of());
    }
}
