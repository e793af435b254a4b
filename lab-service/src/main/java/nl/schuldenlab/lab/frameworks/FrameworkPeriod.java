package nl.schuldenlab.lab.frameworks;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.schuldenlab.platform.input.SelfChecked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when until when a framework is in force, both days included; without an end it stays in force (D81). */
@Embeddable
@SelfChecked
@Schema(name = "FrameworkPeriod")
public record FrameworkPeriod(@NotNull LocalDate from, LocalDate until) implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (from != null && until != null && until.isBefore(from)) {
            finding.fault("until", "framework-ends-early");
        }
    }
}
