package nl.schuldenlab.catalog.projects;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.labs.Labs;
import nl.schuldenlab.catalog.partners.Partners;
import nl.schuldenlab.platform.clients.Inquiry;

/** Asks elsewhere what the rules of a project's stage need; outside any transaction, and no longer than a caller would wait. */
@Singleton
class ProjectFactFinder {
    private final Labs labs;
    private final Partners partners;

    ProjectFactFinder(Labs labs, Partners partners) {
        this.labs = labs;
        this.partners = partners;
    }

    ProjectFacts about(Project project, ProjectStage to) {
        if (!project.stage().next().contains(to)) {
            return ProjectFacts.NONE;
        }
        return switch (to) {
            case PILOT ->
                new ProjectFacts(Proof.NONE, Inquiry.of(project.description().labs(), labs::find), Map.of());
            case EMBEDDED ->
                new ProjectFacts(
                        Proof.NONE, Map.of(), Inquiry.of(project.description().owners(), partners::find));
            default -> ProjectFacts.NONE;
        };
    }

    /** What decides whether a project may be described so. */
    ProjectFacts about(Project project, ProjectDescription wanted) {
        if (!project.needsFacts(wanted)) {
            return ProjectFacts.NONE;
        }
        Stream<String> owners = Stream.concat(wanted.owners().stream(), project.description().owners().stream());
        return new ProjectFacts(
                Proof.NONE, Map.of(), Inquiry.of(owners.distinct().toList(), partners::find));
    }
}
