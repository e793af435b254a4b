package nl.schuldenlab.catalog.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;

/** A piece of evidence as it is recorded, or one from before the platform when {@code historical} is given. */
public record NewEvidence(
        @JsonUnwrapped @NotNull @Valid EvidenceDescription description,
        @Valid Historical historical) implements NewRoot {}
