package nl.schuldenlab.lab.steps;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the four criteria of a completed set-up, with what it demands now (D189). */
@Schema(name = "Criterion")
public record CriterionView(
        @NotNull String code,
        @NotNull String rule,
        @JsonUnwrapped DemandsView demands) {

    static CriterionView of(Criterion criterion, SetupRecord here, Heard heard, Language language) {
        return new CriterionView(
                criterion.name(),
                criterion.rule(),
                here.lab().hadCompletedBefore()
                        ? DemandsView.NOT_ON_RECORD
                        : DemandsView.of(criterion.demands(here, heard), language));
    }
}
