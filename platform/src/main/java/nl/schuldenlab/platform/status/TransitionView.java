package nl.schuldenlab.platform.status;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.problem.BlockerView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One status that could be next, and what stands in the way of this caller. */
@Schema(name = "Transition")
public record TransitionView(
        @NotNull String to,
        @NotNull Verdict verdict,
        @NotNull List<BlockerView> blockers,
        @NotNull List<BlockerView> warnings,
        @NotNull List<String> unavailable) {

    static TransitionView forbidden(Enum<?> to) {
        return new TransitionView(to.name(), Verdict.FORBIDDEN, List.of(), List.of(), List.of());
    }

    static TransitionView of(Enum<?> to, Judgement judgement, Language language) {
        return new TransitionView(
                to.name(),
                judgement.verdict(),
                judgement.blockers().stream()
                        .map(each -> BlockerView.of(each, language))
                        .toList(),
                judgement.warnings().stream()
                        .map(each -> BlockerView.of(each, language))
                        .toList(),
                judgement.unavailable());
    }
}
