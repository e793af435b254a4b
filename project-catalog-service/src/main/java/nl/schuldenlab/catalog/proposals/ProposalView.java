package nl.schuldenlab.catalog.proposals;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.SimilarProjectsView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal as its author, the managers of labs and the national team see it. */
@Schema(name = "Proposal")
public record ProposalView(
        @NotNull UUID id,
        @JsonUnwrapped ProposalDescription description,
        @NotNull ProposalStatus status,

        @Schema(description = "The slug of the project that it became.")
        String project,

        @Schema(description = "What is called alike, the most similar first (D38); told when it is handed in.")
        SimilarProjectsView similar,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ProposalView of(Proposal proposal) {
        return of(proposal, null);
    }

    static ProposalView of(Proposal proposal, SimilarProjectsView similar) {
        return new ProposalView(
                proposal.id(),
                proposal.description(),
                proposal.status(),
                proposal.project(),
                similar,
                proposal.createdAt(),
                proposal.updatedAt());
    }
}
