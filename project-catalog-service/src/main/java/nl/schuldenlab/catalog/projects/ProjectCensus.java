package nl.schuldenlab.catalog.projects;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.schuldenlab.platform.metrics.Census;

/** What operators see of projects. */
@Singleton
class ProjectCensus {

    @Produces
    @Singleton
    Census projects() {
        return new Census("projects", Project.class, "stage");
    }
}
