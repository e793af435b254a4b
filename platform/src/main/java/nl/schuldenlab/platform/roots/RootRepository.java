package nl.schuldenlab.platform.roots;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Keeps the roots of one kind: every write goes to the database at once, so that the view made from it carries the new
 * version, and leaves its line in the history in the same transaction.
 */
public abstract class RootRepository<E extends Root> implements PanacheRepositoryBase<E, UUID> {
    private final ChangeLog changes;
    private final Clock clock;

    protected RootRepository(ChangeLog changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** Adds a root; {@code move} is its first status, or null for a root without one. */
    public E added(E root, StatusMove move) {
        root.stamp(clock.instant());
        persist(root);
        flushed(root);
        changes.created(root, move);
        return root;
    }

    /** Writes what was changed; nothing changed leaves version and history as they were. */
    public E saved(E root) {
        List<String> properties = DirtyProperties.of(getEntityManager(), root);
        if (!properties.isEmpty()) {
            root.stamp(clock.instant());
            flushed(root);
            changes.changed(root, properties);
        }
        return root;
    }

    /** Writes a change of status with what else changed along. */
    public E moved(E root, StatusMove move) {
        List<String> properties = DirtyProperties.of(getEntityManager(), root);
        root.stamp(clock.instant());
        flushed(root);
        changes.moved(root, properties, move);
        return root;
    }

    /** The refusal when a named constraint of the database forbids this root, or empty if that would be a defect of ours. */
    protected Optional<Refusal> refusal(String constraint, E root) {
        return Optional.empty();
    }

    private void flushed(E root) {
        try {
            flush();
        } catch (ConstraintViolationException violated) {
            throw refusal(String.valueOf(violated.getConstraintName()), root)
                    .<RuntimeException>map(refusal -> refusal)
                    .orElse(violated);
        }
    }
}
