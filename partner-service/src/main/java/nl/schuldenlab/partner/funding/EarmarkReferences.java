package nl.schuldenlab.partner.funding;

import jakarta.inject.Singleton;
import nl.schuldenlab.partner.labs.Labs;
import nl.schuldenlab.partner.projects.Projects;
import nl.schuldenlab.platform.clients.References;

/** Checks that the lab or project exists that money is meant for; themes and adoptions are taken as they are given. */
@Singleton
class EarmarkReferences {
    private final Labs labs;
    private final Projects projects;

    EarmarkReferences(Labs labs, Projects projects) {
        this.labs = labs;
        this.projects = projects;
    }

    References addTo(References references, Earmark wanted, Earmark before) {
        return references
                .one("/earmark/lab", wanted.lab(), before.lab(), labs::exist)
                .one("/earmark/project", wanted.project(), before.project(), projects::exist);
    }
}
