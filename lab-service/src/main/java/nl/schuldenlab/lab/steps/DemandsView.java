package nl.schuldenlab.lab.steps;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.schuldenlab.lab.labs.Demand;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.problem.BlockerView;

/** What is demanded and not met, what is to be minded, and who could not be asked. */
record DemandsView(
        @NotNull SetupVerdict verdict,
        @NotNull List<BlockerView> blockers,
        @NotNull List<BlockerView> warnings,
        @NotNull List<String> unavailable) {

    static final DemandsView NOT_ON_RECORD =
            new DemandsView(SetupVerdict.NOT_ON_RECORD, List.of(), List.of(), List.of());

    static DemandsView of(List<Demand> demands, Language language) {
        return new DemandsView(
                SetupVerdict.of(demands),
                told(demands, false, language),
                told(demands, true, language),
                Demand.unavailable(demands));
    }

    private static List<BlockerView> told(List<Demand> demands, boolean wishes, Language language) {
        return demands.stream()
                .filter(demand -> demand.isUnmet() && demand.isWish() == wishes)
                .map(demand -> BlockerView.of(demand.otherwise(), language))
                .toList();
    }
}
