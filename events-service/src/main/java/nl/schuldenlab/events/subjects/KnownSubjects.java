package nl.schuldenlab.events.subjects;

import jakarta.inject.Singleton;
import nl.schuldenlab.events.labs.Labs;
import nl.schuldenlab.events.partners.Partners;
import nl.schuldenlab.events.projects.Projects;
import nl.schuldenlab.platform.clients.References;

/** Asks the services that keep labs, projects and partners whether what a body is about exists. */
@Singleton
public class KnownSubjects {
    private final Labs labs;
    private final Projects projects;
    private final Partners partners;

    KnownSubjects(Labs labs, Projects projects, Partners partners) {
        this.labs = labs;
        this.projects = projects;
        this.partners = partners;
    }

    /** Adds the subjects to what a body refers to; those recorded before are not asked again. */
    public References addTo(References references, Subjects wanted, Subjects before) {
        return references
                .each("/subjects/labs", wanted.labs(), before.labs(), labs::exist)
                .each("/subjects/projects", wanted.projects(), before.projects(), projects::exist)
                .each("/subjects/partners", wanted.partners(), before.partners(), partners::exist);
    }
}
