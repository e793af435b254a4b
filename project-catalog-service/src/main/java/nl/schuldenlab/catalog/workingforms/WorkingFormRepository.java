package nl.schuldenlab.catalog.workingforms;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.conditional.Preconditions;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about working forms. */
@Singleton
class WorkingFormRepository extends RootRepository<WorkingForm> {

    WorkingFormRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Optional<WorkingForm> only(UUID adoption) {
        return find("adoption", adoption).firstResultOptional();
    }

    /** @throws Refusal 404 */
    WorkingForm get(UUID adoption) {
        return only(adoption).orElseThrow(Refusal::notFound);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, WorkingForm form) {
        return constraint.equals("working_form_adoption_key")
                ? Optional.of(Preconditions.stale()) // somebody else was the first to write it
                : Optional.empty();
    }
}
