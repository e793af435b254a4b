package nl.schuldenlab.catalog.labs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import nl.schuldenlab.platform.roots.Given;

/** What a lab is after (D175), in the words that the catalogue has for it too. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WorkPlan(List<String> themes, List<String> targetGroups, List<String> debtPhases) {

    public WorkPlan {
        themes = Given.list(themes);
        targetGroups = Given.list(targetGroups);
        debtPhases = Given.list(debtPhases);
    }
}
