package nl.schuldenlab.platform.status;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.language.Spoken;

/** Tells a caller what it can do next with a state machine. */
@Singleton
public class Transitions {
    private final Spoken spoken;
    private final Caller caller;
    private final Clock clock;

    Transitions(Spoken spoken, Caller caller, Clock clock) {
        this.spoken = spoken;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What can come next, judged now; what is not the caller's to do is not judged.
     *
     * @param judge the rules, as a change of status would meet them
     * @param allowed whether this caller may make such changes
     */
    public <S extends Enum<S>> TransitionsView of(Collection<S> next, Function<S, Judgement> judge, boolean allowed) {
        return of(next, judge, to -> allowed);
    }

    /** @param allowed to which statuses this caller may move it at all */
    public <S extends Enum<S>> TransitionsView of(
            Collection<S> next, Function<S, Judgement> judge, Predicate<S> allowed) {
        List<TransitionView> items = next.stream()
                .map(to -> allowed.test(to) && caller.mayWrite()
                        ? TransitionView.of(to, judge.apply(to), spoken.language())
                        : TransitionView.forbidden(to))
                .toList();
        return new TransitionsView(items, clock.instant());
    }
}
