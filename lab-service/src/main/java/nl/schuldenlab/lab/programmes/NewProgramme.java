package nl.schuldenlab.lab.programmes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The draft of a year's programme; of one from before the platform ({@code historical}) it may be told how far it came. */
public record NewProgramme(
        @NotNull @Min(1) @Max(9999) Integer year,
        @JsonUnwrapped @NotNull @Valid ProgrammeDescription description,
        ProgrammeStatus status,

        @Schema(description = "For historical records only.")
        PartialDate adoptedOn,

        @Valid Historical historical)
        implements NewRoot {

    @Override
    public void check(SelfChecked.Finding finding) {
        NewRoot.super.check(finding);
        boolean isDraft = status == null || status == ProgrammeStatus.DRAFT;
        if (adoptedOn != null && (historical == null || isDraft)) {
            finding.fault("adoptedOn", historical == null ? "historical-only" : "not-of-this-status");
        }
    }
}
