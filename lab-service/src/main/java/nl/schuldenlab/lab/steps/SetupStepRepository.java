package nl.schuldenlab.lab.steps;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.platform.changes.ChangeLog;

/** All questions to the database about the steps of a set-up. */
@Singleton
class SetupStepRepository extends LabParts<SetupStep> {

    SetupStepRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    /** The step, whether or not it was touched yet. */
    SetupStep of(Lab lab, Step step) {
        return recorded(lab, step).orElseGet(() -> new SetupStep(lab, step));
    }

    /** The step as a record to write to; the lab's row is locked, so that it is made once. */
    SetupStep toWrite(Lab locked, Step step) {
        return recorded(locked, step).orElseGet(() -> added(new SetupStep(locked, step)));
    }

    /** All ten, in their order. */
    List<SetupStep> all(Lab lab) {
        List<SetupStep> recorded = list("lab", lab);
        return Arrays.stream(Step.values())
                .map(step -> recorded.stream()
                        .filter(each -> each.step() == step)
                        .findFirst()
                        .orElseGet(() -> new SetupStep(lab, step)))
                .toList();
    }

    private Optional<SetupStep> recorded(Lab lab, Step step) {
        return find("lab = ?1 and step = ?2", lab, step).firstResultOptional();
    }
}
