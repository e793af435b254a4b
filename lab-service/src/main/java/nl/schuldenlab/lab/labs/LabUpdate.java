package nl.schuldenlab.lab.labs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import org.hibernate.validator.constraints.UniqueElements;

/** What replaces a lab's description; absent means cleared. */
@Replaces(LabView.class)
public record LabUpdate(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 100) @UniqueElements List<@NotBlank @Size(max = 200) String> aliases,
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
        @Size(max = 50) @Valid List<@NotNull Source> sources) {

    void applyTo(Lab lab) {
        lab.describe(new LabDescription(
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
                sources));
    }
}
