package nl.schuldenlab.catalog.projects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.input.SelfChecked;

/** A group that a project is for, of certain ages if those matter. */
@SelfChecked
public record TargetGroup(
        @NotNull TargetGroupCode code,
        @Min(0) @Max(120) Integer ageMin,
        @Min(0) @Max(120) Integer ageMax) implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (ageMin != null && ageMax != null && ageMin > ageMax) {
            finding.fault("ageMax", "age-range");
        }
    }
}
