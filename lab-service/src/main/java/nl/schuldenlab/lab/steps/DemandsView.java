package nl.schuldenlab.lab.steps;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.schuldenlab.lab.labs.Demand;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.BlockerView;
import nl.schuldenlab.platform.status.Judgement;

/** What is demanded and not met, what is to be minded, and who could not be asked. */
record DemandsView(
        @NotNull SetupVerdict verdict,
        @NotNull List<BlockerView> blockers,
        @NotNull List<BlockerView> warnings,
        @NotNull List<String> unavailable) {

    static final DemandsView NOT_ON_RECORD =
            new DemandsView(SetupVerdict.NOT_ON_RECORD, List.of(), List.of(), List.of());

    static DemandsView of(List<Demand> demands, Language language) {
        Judgement judgement = Demand.judge(demands);
        return new DemandsView(
                SetupVerdict.of(judgement),
                told(judgement.blockers(), language),
                told(judgement.warnings(), language),
                judgement.unavailable());
    }

    private static List<BlockerView> told(List<Blocker> blockers, Language language) {
        return blockers.stream()
                .map(blocker -> BlockerView.of(blocker, language))
                .toList();
    }
}
