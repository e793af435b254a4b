package nl.schuldenlab.catalog.proposals;

import nl.schuldenlab.catalog.projects.OriginKind;

/** Where a proposal comes from: society itself, or a partner; what a lab thinks up is a project at once. */
public enum ProposalOrigin {
    CIVIC_INITIATIVE,
    PARTNER;

    OriginKind ofProject() {
        return OriginKind.valueOf(name());
    }
}
