package nl.schuldenlab.platform.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import java.util.function.Supplier;
import nl.schuldenlab.platform.conditional.Preconditions;
import nl.schuldenlab.platform.problem.Refusal;
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

    Commands(Idempotency idempotency, Preconditions preconditions) {
        this.idempotency = idempotency;
        this.preconditions = preconditions;
    }

    /** @throws Refusal 412 for a lost race of a conditional request, 409 {@code concurrent-change} for one lost twice */
    public <T> RestResponse<T> run(Supplier<RestResponse<T>> act) {
        try {
            return once(act);
        } catch (OptimisticLockException | StaleStateException | LockAcquisitionException lost) {
            if (preconditions.given()) {
                throw Preconditions.stale();
            }
        }
        try {
            return once(act);
        } catch (OptimisticLockException | StaleStateException | LockAcquisitionException lost) {
            throw new Refusal(409, "concurrent-change").with("Retry-After", "1");
        }
    }

    private <T> RestResponse<T> once(Supplier<RestResponse<T>> act) {
        return idempotency.keyed()
                ? idempotency.once(act)
                : QuarkusTransaction.requiringNew().call(act::get);
    }
}
