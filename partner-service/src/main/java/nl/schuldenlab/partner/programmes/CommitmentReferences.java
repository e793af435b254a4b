package nl.schuldenlab.partner.programmes;

import jakarta.inject.Singleton;
import nl.schuldenlab.partner.events.Events;
import nl.schuldenlab.partner.labs.Labs;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.problem.Refusal;

/** Looks up what a commitment refers to. */
@Singleton
class CommitmentReferences {
    private final Labs labs;
    private final Partners partners;
    private final Events events;

    CommitmentReferences(Labs labs, Partners partners, Events events) {
        this.labs = labs;
        this.partners = partners;
        this.events = events;
    }

    /** @throws Refusal 400 with all that do not exist */
    void mustExist(NewProgrammeCommitment wanted) {
        new References()
                .one("/lab", wanted.lab(), null, labs::exist)
                .one("/partner", wanted.partner(), null, partners::exist)
                .one("/event", wanted.description().event(), null, events::exist)
                .enforce();
    }

    /** @throws Refusal 400 when it names an event that does not exist, and did not before */
    void mustExist(CommitmentDescription wanted, CommitmentDescription before) {
        new References()
                .one("/event", wanted.event(), before.event(), events::exist)
                .enforce();
    }
}
