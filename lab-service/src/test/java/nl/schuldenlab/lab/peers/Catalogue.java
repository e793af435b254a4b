package nl.schuldenlab.lab.peers;

import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.peers.PeerStub;

/** Stands in for project-catalog-service: a project's slug begins with its stage, and each lab has one that was born there and one that joined it, both begun in February 2020. */
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
        answerEverybody(
                "/v1/adoptions?lab=lab-*&open=true&limit=200",
                Map.of(
                        "items",
                        List.of(Example.of(
                                "project-catalog-service",
                                "/adoptions",
                                Map.of("project", "a-buddy-at-school", "status", "STARTED", "since", "2020-03")))));
        answerEverybody(projectsOf("originLab"), page("a-buddy-at-school"));
        answerEverybody(projectsOf("joinedLab"), page("grip-on-letters"));
    }

    private static String projectsOf(String lab) {
        return "/v1/projects?" + lab
                + "=lab-*&stage=IDEA&stage=IN_DEVELOPMENT&stage=PILOT&stage=PROVEN&stage=SCALING&limit=200";
    }

    private static Map<String, Object> page(String slug) {
        Map<String, Object> told = Map.of("slug", slug, "startedOn", "2020-02");
        return Map.of("items", List.of(Example.of("project-catalog-service", "/projects", told)));
    }
}
