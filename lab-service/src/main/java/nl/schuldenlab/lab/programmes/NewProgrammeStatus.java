package nl.schuldenlab.lab.programmes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.SelfChecked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to move a programme to another status. */
@SelfChecked
public record NewProgrammeStatus(
        @NotNull ProgrammeStatus to,
        @Size(max = 1000) String reason,

        @Schema(
                description =
                        "The day of an adoption, today when absent; the partners of that day are asked to commit (D101).")
        PartialDate adoptedOn)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (adoptedOn != null && to != null && to != ProgrammeStatus.ADOPTED) {
            finding.fault("adoptedOn", "not-of-this-status");
        }
    }
}
