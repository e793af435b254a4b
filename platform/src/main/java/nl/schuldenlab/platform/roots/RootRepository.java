package nl.schuldenlab.platform.roots;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.util.PSQLException;

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

    /** Adds a root, with its first status if it has one. */
    public E added(E root) {
        root.stamp(clock.instant());
        persist(root);
        flushed(root);
        changes.created(root, root.firstMove());
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

    /** Deletes what may really vanish; its history stays in the change feed. */
    public void deleted(E root) {
        changes.deleted(root);
        delete(root);
        flushed(root);
    }

    /** Everything that happened to a root, oldest first. */
    public Page<HistoryEntryView> history(E root, PageRequest request) {
        return changes.history(root, request);
    }

    /** The statuses that a root went through, oldest first. */
    public Page<StatusChangeView> statusChanges(E root, PageRequest request) {
        return changes.statusChanges(root, request);
    }

    /** The refusal when a named constraint of the database forbids this root, or empty if that would be a defect of ours. */
    protected Optional<Refusal> refusal(String constraint, E root) {
        return Optional.empty();
    }

    private void flushed(E root) {
        try {
            flush();
        } catch (ConstraintViolationException violated) {
            throw refusal(nameOf(violated), root)
                    .<RuntimeException>map(refusal -> refusal)
                    .orElse(violated);
        }
    }

    /** Hibernate does not read the names of exclusion constraints; the server tells them all. */
    private static String nameOf(ConstraintViolationException violated) {
        return violated.getSQLException() instanceof PSQLException told && told.getServerErrorMessage() != null
                ? String.valueOf(told.getServerErrorMessage().getConstraint())
                : String.valueOf(violated.getConstraintName());
    }
}
