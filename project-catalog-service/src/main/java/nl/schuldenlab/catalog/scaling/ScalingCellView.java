package nl.schuldenlab.catalog.scaling;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.Adoption;
import nl.schuldenlab.catalog.adoptions.AdoptionKind;
import nl.schuldenlab.catalog.adoptions.AdoptionStatus;
import nl.schuldenlab.catalog.adoptions.Places;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.reference.Municipality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One project in one municipality: how far it is there, and for how long that has been so. */
@Schema(name = "ScalingCell")
public record ScalingCellView(
        @NotNull UUID adoption,
        @NotNull String municipality,

        @NotNull @Schema(description = "The name of the municipality.")
        String municipalityName,

        @NotNull String province,
        String lab,
        @NotNull AdoptionKind kind,
        @NotNull AdoptionStatus status,

        @Schema(description = "A source's own word for the status.")
        String statusAsReported,

        @NotNull @Schema(description = "Since when the status is known to be so.")
        PartialDate since,

        @NotNull @Schema(description = "How many days ago that was, from its first possible day.")
        Long ageDays,

        Boolean uncertain) {

    static ScalingCellView of(Adoption adoption, LocalDate today) {
        Municipality place = Places.of(adoption.municipality());
        return new ScalingCellView(
                adoption.id(),
                adoption.municipality(),
                place.name(),
                place.province(),
                adoption.lab(),
                adoption.kind(),
                adoption.status(),
                adoption.description().statusAsReported(),
                adoption.since(),
                ChronoUnit.DAYS.between(adoption.since().firstDay(), today),
                adoption.description().uncertain());
    }
}
