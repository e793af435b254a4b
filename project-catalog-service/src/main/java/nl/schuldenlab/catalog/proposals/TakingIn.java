package nl.schuldenlab.catalog.proposals;

import jakarta.inject.Singleton;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectPublication;
import nl.schuldenlab.platform.changes.StatusMove;

/** Decides on a proposal; taken in, it becomes an idea of the catalogue in the same transaction (D148). */
@Singleton
class TakingIn {
    private final ProposalRepository proposals;
    private final ProjectPublication publication;

    TakingIn(ProposalRepository proposals, ProjectPublication publication) {
        this.proposals = proposals;
        this.publication = publication;
    }

    Proposal decide(Proposal proposal, NewProposalStatus wanted) {
        StatusMove move = proposal.moveTo(wanted.to(), wanted.reason());
        if (wanted.to() == ProposalStatus.TAKEN_IN) {
            Project idea = proposal.idea(wanted);
            publication.add(idea);
        }
        return proposals.moved(proposal, move);
    }
}
