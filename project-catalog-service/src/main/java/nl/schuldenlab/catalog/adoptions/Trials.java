package nl.schuldenlab.catalog.adoptions;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.LocalTrials;
import nl.schuldenlab.catalog.projects.ProjectRecords;

/** Tells the gates of a project what its runs have shown (D36). */
@Singleton
class Trials implements LocalTrials, ProjectRecords {
    private final AdoptionRepository adoptions;

    Trials(AdoptionRepository adoptions) {
        this.adoptions = adoptions;
    }

    @Override
    public boolean finishedTrial(UUID project) {
        return adoptions.ranWellAtOrigin(project);
    }

    @Override
    public boolean existOf(UUID project) {
        return adoptions.existOf(project);
    }
}
