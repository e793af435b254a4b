package nl.schuldenlab.lab.steps;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.lab.labs.Demand;
import nl.schuldenlab.lab.supports.OwnerRole;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.language.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the ten steps on the checklist, with what it demands now. */
@Schema(name = "SetupItem")
public record SetupItemView(
        @NotNull Integer number,
        @NotNull Step code,
        @NotNull String title,
        @NotNull StepStatus status,
        OwnerRole ownerRole,
        LocalDate doneOn,
        @NotNull Boolean supported,
        @JsonUnwrapped DemandsView demands) {

    static SetupItemView of(SetupStep step, List<Demand> demands, Language language) {
        return new SetupItemView(
                step.step().number(),
                step.step(),
                title(step.step(), language),
                step.shownStatus(),
                step.description().ownerRole(),
                step.doneOn(),
                step.step().isSupported(),
                step.shownStatus() == StepStatus.NOT_ON_RECORD
                        ? DemandsView.NOT_ON_RECORD
                        : DemandsView.of(demands, language));
    }

    static String title(Step step, Language language) {
        return Texts.of("step." + step.number(), language, Map.of());
    }
}
