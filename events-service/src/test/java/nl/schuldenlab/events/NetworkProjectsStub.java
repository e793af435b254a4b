package nl.schuldenlab.events;

import java.util.Map;
import nl.schuldenlab.platform.test.peers.PeerStub;

/** Stands in for project-catalog-service: projects called {@code project-...} are there, and those of the real network. */
public class NetworkProjectsStub extends PeerStub {

    public NetworkProjectsStub() {
        super("project-catalog-service");
    }

    @Override
    protected void answers() {
        answer("/v1/projects/project-*", Map.of());
        Network.records("projects").forEach(project -> answer("/v1/projects/" + project.get("slug"), Map.of()));
    }
}
