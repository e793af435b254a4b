package nl.schuldenlab.catalog.projects;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import nl.schuldenlab.platform.provenance.Historical;

/** What a project tells of itself by the word of others: the last verdict of a recognition committee. */
@MappedSuperclass
abstract class Attested extends SpreadingRoot<ProjectDescription> {
    @Embedded
    private ProjectRecognition recognition;

    protected Attested() {}

    protected Attested(Historical historical) {
        super(historical);
    }

    /** @param verdict null when there is none, or none any more */
    void recognised(ProjectRecognition verdict) {
        recognition = verdict;
    }

    ProjectRecognition recognition() {
        return recognition;
    }
}
