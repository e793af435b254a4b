package nl.schuldenlab.catalog.boarddecisions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;

/** A decision as the board takes it, or one from before the platform when {@code historical} is given. */
public record NewBoardDecision(
        @JsonUnwrapped @NotNull @Valid BoardDecisionDescription description,
        @Valid Historical historical) implements NewRoot {

    boolean isHistorical() {
        return historical != null;
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        NewRoot.super.check(finding);
        if (isHistorical() && description.decidedOn() == null) {
            finding.fault("decidedOn", "required");
        }
    }
}
