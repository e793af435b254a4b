package nl.schuldenlab.lab.frameworks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of how many a core team consists, by what they do in it (D108). */
@Schema(name = "TeamSize")
public record TeamSize(
        @NotNull @Min(0) @Max(100) Integer managers,
        @NotNull @Min(0) @Max(100) Integer staff) {}
