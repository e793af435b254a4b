package nl.schuldenlab.platform.status;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.schuldenlab.platform.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What this caller can do next with a state machine, judged now. */
@Schema(name = "Transitions")
public record TransitionsView(
        @NotNull List<TransitionView> items, @NotNull Instant checkedAt) {

    /**
     * @param judge the rules, as a change of status would meet them
     * @param allowed whether this caller may make that change
     */
    public static <S extends Enum<S>> TransitionsView of(
            Collection<S> next, Function<S, Judgement> judge, Predicate<S> allowed, Language language, Instant now) {
        List<TransitionView> items = next.stream()
                .map(to -> TransitionView.of(to, judge.apply(to), allowed.test(to), language))
                .toList();
        return new TransitionsView(items, now);
    }
}
