package nl.schuldenlab.lab.frameworks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The numbers that partners of a lab agreed to keep to; of what is absent there may be any number (D78). */
@Schema(name = "FrameworkLimits")
public record FrameworkLimits(
        @Schema(description = "Members of a programme council (programmaraad).") @Valid
        FrameworkRange council,

        @Schema(description = "Members of the core team (kernteam).") @Valid
        TeamSize coreTeam,

        @Schema(description = "Innovation themes of a year.") @Valid
        FrameworkRange themesPerYear,

        @Schema(description = "How often a year each kind of meeting is held.")
        Map<MeetingKind, @NotNull @Min(0) @Max(366) Integer> meetingsPerYear) {

    public FrameworkLimits {
        meetingsPerYear =
                meetingsPerYear == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(meetingsPerYear));
    }

    static FrameworkLimits none() {
        return new FrameworkLimits(null, null, null, null);
    }
}
