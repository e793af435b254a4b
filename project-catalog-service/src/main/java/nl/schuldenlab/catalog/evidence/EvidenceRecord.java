package nl.schuldenlab.catalog.evidence;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.ProjectRecords;
import nl.schuldenlab.catalog.projects.ProofElsewhere;
import nl.schuldenlab.catalog.projects.StageEvidence;

/** Tells other features what evidence of a project is on record; what was retracted does not count, whatever is practice does (D77). */
@Singleton
public class EvidenceRecord implements StageEvidence, ProofElsewhere, ProjectRecords {
    private final EvidenceRepository evidence;

    EvidenceRecord(EvidenceRepository evidence) {
        this.evidence = evidence;
    }

    @Override
    public long evidenceOf(UUID project) {
        return evidence.standingOf(project);
    }

    @Override
    public boolean existOf(UUID project) {
        return evidence.anyOf(project);
    }

    /** D69: a piece of evidence that comes from another municipality. */
    @Override
    public boolean provenOutside(UUID project, String municipality) {
        return evidence.anyOutside(project, municipality);
    }
}
