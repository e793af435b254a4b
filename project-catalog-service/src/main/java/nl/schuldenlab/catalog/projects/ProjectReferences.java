package nl.schuldenlab.catalog.projects;

import jakarta.inject.Singleton;
import java.util.List;
import nl.schuldenlab.catalog.labs.Labs;
import nl.schuldenlab.catalog.partners.Partners;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** Checks what a project refers to: labs, partners, and other projects of this catalogue. */
@Singleton
public class ProjectReferences {
    private final Labs labs;
    private final Partners partners;
    private final ProjectRepository projects;

    ProjectReferences(Labs labs, Partners partners, ProjectRepository projects) {
        this.labs = labs;
        this.partners = partners;
        this.projects = projects;
    }

    /** @throws Refusal 400 with all that do not exist, 503 when a service does not answer */
    public void check(ProjectDescription wanted) {
        check(wanted, List.of(), List.of(), List.of());
    }

    /** The same, but what was recorded before is not asked again. */
    void check(ProjectDescription wanted, ProjectDescription before) {
        check(wanted, before.labs(), before.partners(), before.related());
    }

    /** A record that is withdrawn sends its readers to another one. */
    void checkSuccessor(String slug, String successor) {
        if (slug.equals(successor)) {
            throw Refusal.invalid(Fault.pointer("/successor", "refers-to-itself"));
        }
        new References().one("/successor", successor, null, projects::exist).enforce();
    }

    private void check(
            ProjectDescription wanted, List<String> knownLabs, List<String> knownPartners, List<String> knownProjects) {
        new References()
                .one("/originLab", wanted.originLab(), null, lab -> knownLabs.contains(lab) || labs.exist(lab))
                .one("/joinedLab", wanted.joinedLab(), null, lab -> knownLabs.contains(lab) || labs.exist(lab))
                .each("/initiators", wanted.initiators(), knownPartners, partners::exist)
                .each("/developmentPartners", wanted.developmentPartners(), knownPartners, partners::exist)
                .each("/owners", wanted.owners(), knownPartners, partners::exist)
                .each(
                        "/relations/*/slug",
                        wanted.relations().stream().map(Relation::slug).toList(),
                        knownProjects,
                        projects::exist)
                .enforce();
    }
}
