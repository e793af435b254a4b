package nl.schuldenlab.platform.status;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.schuldenlab.platform.language.Spoken;

/** Tells a caller what it can do next with a state machine. */
@Singleton
public class Transitions {
    private final Spoken spoken;
    private final Clock clock;

    Transitions(Spoken spoken, Clock clock) {
        this.spoken = spoken;
        this.clock = clock;
    }

    /**
     * What can come next, judged now.
     *
     * @param judge the rules, as a change of status would meet them
     * @param allowed whether this caller may make such changes
     */
    public <S extends Enum<S>> TransitionsView of(Collection<S> next, Function<S, Judgement> judge, boolean allowed) {
        List<TransitionView> items = next.stream()
                .map(to -> TransitionView.of(to, judge.apply(to), allowed, spoken.language()))
                .toList();
        return new TransitionsView(items, clock.instant());
    }
}
