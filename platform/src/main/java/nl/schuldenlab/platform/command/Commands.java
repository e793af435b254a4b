package nl.schuldenlab.platform.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.conditional.Preconditions;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.Root;
import org.hibernate.StaleStateException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Runs a command: in one transaction, once per {@code Idempotency-Key}, and once more on fresh data when it lost a race.
 * What the command needs from other services is asked before, outside the transaction.
 */
@Singleton
public class Commands {
    private final Idempotency idempotency;
    private final Preconditions preconditions;
    private final ChangeLog changes;

    Commands(Idempotency idempotency, Preconditions preconditions, ChangeLog changes) {
        this.idempotency = idempotency;
        this.preconditions = preconditions;
        this.changes = changes;
    }

    /** @throws Refusal 412 for a lost race of a conditional request, 409 {@code concurrent-change} for one lost twice */
    public <T> RestResponse<T> run(Supplier<RestResponse<T>> act) {
        try {
            return once(act);
        } catch (OptimisticLockException
                | PessimisticLockException
                | StaleStateException
                | LockAcquisitionException lost) {
            if (preconditions.given()) {
                throw Preconditions.stale();
            }
        }
        try {
            return once(act);
        } catch (OptimisticLockException
                | PessimisticLockException
                | StaleStateException
                | LockAcquisitionException lost) {
            throw Refusal.concurrentChange();
        }
    }

    /** 201 with what was made. */
    public <E extends Root, V> RestResponse<V> create(Supplier<E> make, Function<E, V> view) {
        return run(() -> {
            E made = make.get();
            return Answers.created(made, view.apply(made));
        });
    }

    /** Finds the root, holds it against {@code If-Match}, which must be given, tells it, and shows it. */
    public <E extends Root, V> RestResponse<V> replace(Supplier<E> find, UnaryOperator<E> tell, Function<E, V> view) {
        return run(() -> {
            E found = find.get();
            preconditions.mustMatch(found);
            E told = tell.apply(found);
            return Answers.shown(told, view.apply(told));
        });
    }

    /** Replaces the only root of its kind, or makes it, with {@code If-None-Match: *}, if it is not there yet: 200 or 201. */
    public <E extends Root, V> RestResponse<V> place(
            Supplier<Optional<E>> find, UnaryOperator<E> tell, Supplier<E> make, Function<E, V> view) {
        return run(() -> {
            Optional<E> found = find.get();
            if (found.isPresent()) {
                preconditions.mustMatch(found.get());
                E told = tell.apply(found.get());
                return Answers.shown(told, view.apply(told));
            }
            preconditions.mustAskToCreate();
            E made = make.get();
            return Answers.created(made, view.apply(made));
        });
    }

    /** Finds the root, holds it against {@code If-Match}, which must be given, and deletes it: 204. */
    public <E extends Root> RestResponse<Void> delete(Supplier<E> find, Consumer<E> delete) {
        return run(() -> {
            E found = find.get();
            preconditions.mustMatch(found);
            delete.accept(found);
            return RestResponse.noContent();
        });
    }

    /** Finds the root, holds it against {@code If-Match} if that is given, moves it to another status, and shows that step. */
    public <E extends Root> RestResponse<StatusChangeView> move(Supplier<E> find, UnaryOperator<E> tell) {
        return run(() -> {
            E found = find.get();
            preconditions.mustMatchIfGiven(found);
            return Answers.added(changes.lastMove(tell.apply(found)));
        });
    }

    private <T> RestResponse<T> once(Supplier<RestResponse<T>> act) {
        return idempotency.keyed()
                ? idempotency.once(act)
                : QuarkusTransaction.requiringNew().call(act::get);
    }
}
