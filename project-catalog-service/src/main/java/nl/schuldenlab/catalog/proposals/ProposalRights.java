package nl.schuldenlab.catalog.proposals;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Roles;
import nl.schuldenlab.platform.problem.Refusal;

/** Who hands in proposals, who sees them and who decides on them. */
@RequestScoped
class ProposalRights {
    /** What the history calls somebody who acts by no role. */
    private static final String SIGNED_IN = "signed-in";

    private final ProposalRepository proposals;
    private final Rights rights;
    private final Caller caller;

    ProposalRights(ProposalRepository proposals, Rights rights, Caller caller) {
        this.proposals = proposals;
        this.rights = rights;
        this.caller = caller;
    }

    /** @throws Refusal 401 unless somebody is signed in: that is all it takes (D148) */
    void asSomebody() {
        mustBeSomebody();
        caller.actsAs(SIGNED_IN, null, null);
    }

    /** @throws Refusal 401 unless somebody is signed in */
    void mustBeSomebody() {
        if (caller.isAnonymous()) {
            throw Refusal.unauthenticated();
        }
    }

    /** @throws Refusal 401 or 403 unless the caller handed it in, or is the national team */
    void asAuthorOf(Proposal proposal) {
        if (rights.isNational()) {
            rights.asNational();
        } else if (isAuthorOf(proposal)) {
            asSomebody();
        } else {
            throw caller.refusal();
        }
    }

    /** @throws Refusal 401 or 403 unless the caller manages the lab that takes it in, or is the national team */
    void asTakerOf(Proposal proposal, NewProposalStatus wanted) {
        String lab = proposal.labFor(wanted);
        if (lab == null) {
            rights.asNational();
        } else {
            rights.asManagerOf(lab);
        }
    }

    /** @throws Refusal 401 or 403 unless the caller manages the lab that it is meant for, or any lab where it is meant for none, or is the national team */
    void asJudgeOf(Proposal proposal) {
        String lab = proposal.description().lab();
        if (rights.isNational()) {
            rights.asNational();
        } else if (lab != null) {
            rights.asManagerOf(lab);
        } else {
            caller.claim("labs").stream()
                    .filter(rights::manages)
                    .sorted()
                    .findFirst()
                    .ifPresentOrElse(rights::asManagerOf, this::refuse);
        }
    }

    private void refuse() {
        throw caller.refusal();
    }

    boolean may(Proposal proposal, ProposalStatus to) {
        String lab = proposal.description().lab();
        boolean judges = rights.isNational() || (lab == null ? managesSomeLab() : rights.manages(lab));
        return to == ProposalStatus.RETRACTED ? isAuthorOf(proposal) || rights.isNational() : judges;
    }

    /** @throws Refusal 404 unless the caller handed it in, manages a lab, or sees all */
    Proposal seen(UUID id) {
        Proposal proposal = proposals.get(id);
        if (!seesAll() && !isAuthorOf(proposal)) {
            throw Refusal.notFound();
        }
        return proposal;
    }

    boolean seesAll() {
        return rights.seesAll() || managesSomeLab();
    }

    private boolean managesSomeLab() {
        return caller.is(Roles.LAB_MANAGER) && caller.claim("labs").stream().anyMatch(rights::manages);
    }

    private boolean isAuthorOf(Proposal proposal) {
        return !caller.isAnonymous() && proposal.isBy(caller.key());
    }

    String author() {
        return caller.key();
    }
}
