package nl.schuldenlab.platform.roots;

import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.problem.Refusal;

/** Keeps roots that are addressed by their slug, which the constraint {@code <table>_slug_key} keeps unique. */
public abstract class SluggedRepository<E extends Root> extends RootRepository<E> {

    protected SluggedRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    /** @throws Refusal 404 */
    public E get(String slug) {
        return find("slug", slug).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    /** The root with its row locked until the transaction ends, for rules that look at more than one row. */
    public E locked(String slug) {
        return find("slug", slug)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, E root) {
        return constraint.endsWith("_slug_key")
                ? Optional.of(Refusal.alreadyExists("slug-taken", root::path))
                : Optional.empty();
    }
}
