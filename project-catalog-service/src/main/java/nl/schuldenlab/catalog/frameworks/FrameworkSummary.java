package nl.schuldenlab.catalog.frameworks;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The fields of a lab's cooperation frameworks that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FrameworkSummary(List<Framework> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Framework(Switches switches) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Switches(boolean steeringGroupPerProject, boolean coFinancingGate) {

        Terms toTerms() {
            return new Terms(steeringGroupPerProject, coFinancingGate);
        }
    }

    Terms toTerms() {
        return items.stream()
                .findFirst()
                .map(Framework::switches)
                .map(Switches::toTerms)
                .orElse(Terms.FREE);
    }
}
