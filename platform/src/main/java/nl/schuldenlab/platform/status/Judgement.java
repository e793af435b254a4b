package nl.schuldenlab.platform.status;

import java.util.ArrayList;
import java.util.List;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;

/** What the rules say of one act: what blocks it, what to mind, and which services could not be asked. The same judgement is shown and enforced. */
public final class Judgement {
    private final List<Blocker> blockers = new ArrayList<>();
    private final List<Blocker> warnings = new ArrayList<>();
    private final List<String> unavailable = new ArrayList<>();

    /** The state machine has no such step. */
    public static Judgement notOffered() {
        return new Judgement().require(false, Blocker.of("transition-not-offered", null, null));
    }

    /** Blocks the act unless the rule holds. */
    public Judgement require(boolean holds, Blocker otherwise) {
        if (!holds) {
            blockers.add(otherwise);
        }
        return this;
    }

    public Judgement warn(boolean holds, Blocker otherwise) {
        if (!holds) {
            warnings.add(otherwise);
        }
        return this;
    }

    /** A rule that could not be judged, since its fact lies with a service that did not answer. */
    public Judgement unknown(String service) {
        unavailable.add(service);
        return this;
    }

    /**
     * Holds what others were asked against what is judged now: a fact that is missing since the question followed from how it
     * was before is a lost race, not a service that is down.
     *
     * @throws Refusal 409 {@code concurrent-change}
     */
    public Judgement unlessOvertaken(boolean changed) {
        if (changed && verdict() == Verdict.UNKNOWN) {
            throw Refusal.concurrentChange();
        }
        return this;
    }

    public Verdict verdict() {
        if (!blockers.isEmpty()) {
            return Verdict.BLOCKED;
        }
        return unavailable.isEmpty() ? Verdict.ALLOWED : Verdict.UNKNOWN;
    }

    /** @throws Refusal 409 with all blockers, 503 when the verdict could not be reached */
    public void enforce() {
        switch (verdict()) {
            case BLOCKED -> throw Refusal.blocked(blockers);
            case UNKNOWN -> throw Refusal.unavailable(unavailable.get(0));
            default -> {}
        }
    }

    public List<Blocker> blockers() {
        return blockers;
    }

    public List<Blocker> warnings() {
        return warnings;
    }

    public List<String> unavailable() {
        return unavailable;
    }
}
