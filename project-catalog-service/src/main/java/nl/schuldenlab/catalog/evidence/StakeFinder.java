package nl.schuldenlab.catalog.evidence;

import jakarta.inject.Singleton;
import nl.schuldenlab.catalog.partners.Partners;
import nl.schuldenlab.catalog.partnerships.Partnerships;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.problem.Refusal;

/** Asks elsewhere who did the research, and whether they take part in the lab where the project was born; outside any transaction. */
@Singleton
class StakeFinder {
    private final Partners partners;
    private final Partnerships partnerships;

    StakeFinder(Partners partners, Partnerships partnerships) {
        this.partners = partners;
        this.partnerships = partnerships;
    }

    /**
     * Checks the researcher, and tells whether it takes part in the origin lab now; of the past nobody asks that.
     *
     * @param before who did the research so far, or null
     * @throws Refusal 400 for a partner that does not exist, 503 when partner-service does not answer
     */
    boolean atOriginLab(Project project, EvidenceDescription wanted, String before, boolean historical) {
        String researcher = wanted.researcherPartner();
        new References()
                .one("/researcherPartner", researcher, before, partners::exist)
                .enforce();
        String lab = project.description().originLab();
        boolean matters = researcher != null && lab != null && !historical && wanted.independent() != Independence.NO;
        return matters && partnerships.takesPart(researcher, lab);
    }
}
