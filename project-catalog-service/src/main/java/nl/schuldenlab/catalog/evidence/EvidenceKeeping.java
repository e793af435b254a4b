package nl.schuldenlab.catalog.evidence;

import jakarta.inject.Singleton;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.platform.time.Today;

/** Records evidence of a project and describes it anew, on what is known of the researcher's stake (D125). */
@Singleton
class EvidenceKeeping {
    private final EvidenceRepository evidence;
    private final EvidenceAgeing ageing;
    private final Today today;

    EvidenceKeeping(EvidenceRepository evidence, EvidenceAgeing ageing, Today today) {
        this.evidence = evidence;
        this.ageing = ageing;
        this.today = today;
    }

    Evidence record(Project project, NewEvidence wanted, boolean atOriginLab) {
        EvidenceDescription said = wanted.description();
        today.refuseLater("/reportedOn", said.reportedOn());
        Stake stake = Stake.of(project, said.researcherPartner(), atOriginLab);
        return evidence.added(new Evidence(project, wanted, stake, ageing.freshness()));
    }

    Evidence describe(Evidence found, EvidenceDescription wanted, boolean atOriginLab) {
        today.refuseLater("/reportedOn", wanted.reportedOn());
        Stake stake = Stake.of(found.project(), wanted.researcherPartner(), atOriginLab);
        return evidence.saved(found.describe(wanted, stake, ageing.freshness()));
    }

    Evidence move(Evidence found, NewEvidenceStatus change) {
        return evidence.moved(found, found.moveTo(change, ageing.freshness()));
    }
}
