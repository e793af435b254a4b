package nl.schuldenlab.lab.workplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.dates.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a lab plans to do, by whom and until when (D175). */
@Schema(name = "Activity")
public record Activity(
        @NotBlank @Size(max = 1000) String what,

        @Schema(description = "An organisation or a role; no person.") @Size(min = 1, max = 300)
        String who,

        PartialDate until) {}
