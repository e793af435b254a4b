package nl.schuldenlab.lab.handovers;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about handovers. */
@Singleton
class HandoverRepository extends LabParts<Handover> {

    HandoverRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Handover handover) {
        return constraint.equals("handover_lab_id_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", handover::path))
                : Optional.empty();
    }
}
