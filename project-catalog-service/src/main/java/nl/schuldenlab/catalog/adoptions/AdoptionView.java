package nl.schuldenlab.catalog.adoptions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adoption as everybody may see it. */
@Schema(name = "Adoption")
public record AdoptionView(
        @NotNull UUID id,
        @NotNull String project,
        @NotNull String municipality,
        String lab,
        @NotNull AdoptionKind kind,
        Integer projectVersion,
        @JsonUnwrapped AdoptionDescription description,
        @NotNull AdoptionStatus status,

        @NotNull @Schema(description = "Since when the status is known to be so.")
        PartialDate since,

        @JsonUnwrapped Milestones milestones,

        @Schema(description = "In days.") LeadTimesView leadTimeDays,

        @Schema(description = "Who of the adopter stands behind it; absent as long as nobody has said so.")
        Confirmation confirmed,

        @NotNull
        @Schema(description = "Whether the lab has found and recorded the form, which ends its task here (D74).")
        Boolean labTaskDone,

        @NotNull List<String> lessons,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static AdoptionView of(Adoption adoption) {
        return new AdoptionView(
                adoption.id(),
                adoption.project(),
                adoption.municipality(),
                adoption.lab(),
                adoption.kind(),
                adoption.projectVersion(),
                adoption.description(),
                adoption.status(),
                adoption.since(),
                adoption.milestones(),
                LeadTimesView.of(adoption.milestones()),
                adoption.confirmation(),
                adoption.labTaskDone(),
                adoption.lessons(),
                adoption.historical(),
                adoption.incomplete(),
                adoption.createdAt(),
                adoption.updatedAt());
    }
}
