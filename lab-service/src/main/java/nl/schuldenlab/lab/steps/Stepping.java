package nl.schuldenlab.lab.steps;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.schuldenlab.lab.labs.Demand;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.time.Today;

/** Moves a step of a set-up, on what others said a moment ago and on what is recorded here now; the lab's row is locked, for the rules look at more than the step. */
@Singleton
class Stepping {
    private final SetupStepRepository steps;
    private final SetupRecords records;
    private final SetupFactFinder facts;
    private final Labs labs;
    private final Today today;

    Stepping(SetupStepRepository steps, SetupRecords records, SetupFactFinder facts, Labs labs, Today today) {
        this.steps = steps;
        this.records = records;
        this.facts = facts;
        this.labs = labs;
        this.today = today;
    }

    /** Asks others what the move depends on, outside any transaction. */
    Heard listen(Lab lab, Step step, StepStatus to) {
        Set<Question> questions = to == StepStatus.DONE ? step.questions() : Set.of();
        return questions.isEmpty()
                ? Heard.NOTHING
                : facts.about(lab.slug(), records.of(lab).projects(), questions);
    }

    List<Demand> demands(Lab lab, Step step, Heard heard) {
        return Checklist.of(step, records.of(lab), heard);
    }

    SetupStep toWrite(String slug, Step step) {
        return steps.toWrite(labs.locked(slug), step);
    }

    SetupStep replace(SetupStep step, SetupStepDescription description) {
        return steps.saved(step.describe(description));
    }

    SetupStep change(SetupStep step, NewSetupStepStatus change, Heard heard) {
        List<Demand> demands = demands(step.lab(), step.step(), heard);
        return steps.moved(step, step.moveTo(change.to(), demands, change.reason(), today.day()));
    }
}
