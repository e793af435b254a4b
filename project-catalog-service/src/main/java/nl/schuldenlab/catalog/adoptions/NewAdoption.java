package nl.schuldenlab.catalog.adoptions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import nl.schuldenlab.reference.KnownMunicipality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to use a project in a municipality, or how it was used before the platform when {@code historical} is given. */
public record NewAdoption(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String project,

        @NotNull @Pattern(regexp = "^gm\\d{4}$") @KnownMunicipality
        String municipality,

        @Slug
        @Schema(
                pattern = Slugs.SHAPE,
                minLength = 2,
                maxLength = 80,
                description = "Filled in when absent and a lab covers the municipality (D50).")
        String lab,

        @NotNull AdoptionKind kind,

        @Schema(description = "The version of the project that is used; the newest when absent.") @Min(1)
        Integer projectVersion,

        @JsonUnwrapped @NotNull @Valid AdoptionDescription description,
        AdoptionStatus status,
        @JsonUnwrapped @NotNull @Valid Milestones milestones,

        @Schema(description = "Of one that stopped before the platform.") @Size(max = 50)
        List<@NotBlank @Size(max = 2000) String> lessons,

        @Valid Historical historical)
        implements NewRoot {

    @Override
    public boolean mayBeginAs(Enum<?> status) {
        return status == AdoptionStatus.REQUESTED;
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        NewRoot.super.check(finding);
        if (lessons != null && (historical == null || status != AdoptionStatus.STOPPED)) {
            finding.fault("lessons", "historical-only");
        }
        if (milestones != null && historical == null) {
            Arrays.stream(AdoptionStatus.values())
                    .filter(each -> milestones.of(each) != null)
                    .forEach(each -> finding.fault("milestones/" + each.milestone(), "historical-only"));
        }
        if (milestones != null && !milestones.areInOrder()) {
            finding.fault("milestones/" + AdoptionStatus.STARTED.milestone(), "milestones-in-order");
        }
    }

    AdoptionStatus first() {
        return status == null ? AdoptionStatus.REQUESTED : status;
    }
}
