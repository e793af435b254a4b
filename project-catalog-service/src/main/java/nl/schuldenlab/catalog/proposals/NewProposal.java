package nl.schuldenlab.catalog.proposals;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A proposal as it is handed in (D148). */
public record NewProposal(@JsonUnwrapped @NotNull @Valid ProposalDescription description) {}
