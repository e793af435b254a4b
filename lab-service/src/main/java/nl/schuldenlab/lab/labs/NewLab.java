package nl.schuldenlab.lab.labs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.slugs.NewSlug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** A lab as it is proposed, or as it was before the platform when {@code historical} is given. */
@SelfChecked
public record NewLab(
        @NewSlug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String slug,

        @NotBlank @Size(max = 200) String name,
        @Size(max = 20) @UniqueElements List<@NotBlank @Size(max = 200) String> aliases,
        @Size(max = 300) String motto,
        @NotNull @Valid Area area,
        @Size(max = 3) @UniqueElements List<@NotNull Purpose> purposes,
        @Size(max = 2) @UniqueElements List<@NotNull WorkingMode> workingModes,
        Direction foundingMode,
        Direction approach,
        PartialDate startedOn,
        PartialDate launchedOn,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @Size(max = 50) @Valid List<@NotNull Source> sources,
        LabStatus status,
        @Valid Historical historical)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (historical == null && (workingModes == null || workingModes.isEmpty())) {
            finding.fault("workingModes", "required"); // D169
        }
        if (historical == null && status != null) {
            finding.fault("status", "historical-only");
        }
        if (historical != null && (sources == null || sources.isEmpty())) {
            finding.fault("sources", "required");
        }
    }

    Lab toLab() {
        LabDescription description = new LabDescription(
                name,
                aliases,
                motto,
                area,
                purposes,
                workingModes,
                foundingMode,
                approach,
                startedOn,
                launchedOn,
                remarks,
                uncertain,
                sources);
        return new Lab(Slugs.of(slug, name), description, status == null ? LabStatus.PROPOSED : status, historical);
    }

    StatusMove firstStatus(Lab lab) {
        return StatusMove.first(lab.status(), historical);
    }
}
