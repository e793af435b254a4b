package nl.schuldenlab.lab.frameworks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.input.SelfChecked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How few and how many of something a framework allows. */
@SelfChecked
@Schema(name = "FrameworkRange")
public record FrameworkRange(
        @NotNull @Min(0) @Max(1000) Integer min,
        @NotNull @Min(1) @Max(1000) Integer max) implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (min != null && max != null && min > max) {
            finding.fault("max", "least-above-most");
        }
    }

    boolean holds(int number) {
        return number >= min && number <= max;
    }
}
