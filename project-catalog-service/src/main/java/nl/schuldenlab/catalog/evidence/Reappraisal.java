package nl.schuldenlab.catalog.evidence;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.schuldenlab.catalog.projects.ProjectPublished;

/** Looks again who did the research when a project gets other owners or makers: who has a stake by now is not independent (D125). */
@Singleton
class Reappraisal {
    private final EvidenceRepository evidence;

    Reappraisal(EvidenceRepository evidence) {
        this.evidence = evidence;
    }

    /** In the transaction that publishes. */
    void onPublished(@Observes ProjectPublished news) {
        evidence.independentOf(news.project()).forEach(each -> evidence.saved(each.reappraised()));
    }
}
