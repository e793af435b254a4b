package nl.schuldenlab.catalog.steeringgroups;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner in a steering group, and its interest in the project (D112). */
@Schema(name = "SteeringMember")
public record SteeringMember(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String partner,

        @NotBlank @Size(max = 1000) String interest,
        PartialDate since) {}
