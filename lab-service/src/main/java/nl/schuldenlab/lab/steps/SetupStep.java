package nl.schuldenlab.lab.steps;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import nl.schuldenlab.lab.labs.Demand;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.LabPart;
import nl.schuldenlab.lab.labs.LabStatus;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/** One of the ten steps of setting up a lab (D172). It is there from the beginning, and recorded once somebody touches it. */
@Entity
public class SetupStep extends LabPart<SetupStepDescription> {
    @Enumerated(EnumType.STRING)
    private Step step;

    @Embedded
    private SetupStepDescription description;

    @Enumerated(EnumType.STRING)
    private StepStatus status;

    private LocalDate doneOn;

    protected SetupStep() {}

    SetupStep(Lab lab, Step step) {
        super(lab, null);
        this.step = step;
        this.description = SetupStepDescription.untouched(step);
        this.status = StepStatus.TODO;
    }

    SetupStep describe(SetupStepDescription wanted) {
        description = wanted;
        return this;
    }

    /** What the rules say of moving the step now; shown by {@code transitions} and enforced by {@link #moveTo}. */
    Judgement judge(StepStatus to, List<Demand> demands) {
        if (!shownStatus().next().contains(to)) {
            return Judgement.notOffered();
        }
        return Demand.judge(to == StepStatus.DONE ? demands : List.of())
                .require(
                        lab().status() == LabStatus.SETTING_UP,
                        Blocker.of("lab-not-being-set-up", "D172", LabFacts.HERE));
    }

    StatusMove moveTo(StepStatus to, List<Demand> demands, String reason, LocalDate today) {
        judge(to, demands).enforce();
        StatusMove move = new StatusMove(status, to, reason, null);
        status = to;
        doneOn = isDone() ? today : null;
        return move;
    }

    @Override
    public String resource() {
        return "setup-step";
    }

    @Override
    public String path() {
        return lab().path() + "/setup/steps/" + step.number();
    }

    @Override
    public SetupStepDescription description() {
        return description;
    }

    @Override
    public StepStatus status() {
        return status;
    }

    /** A step that was done here stays so, whatever is known of the time before. */
    StepStatus shownStatus() {
        return lab().wasSetUpBefore() && !isDone() ? StepStatus.NOT_ON_RECORD : status;
    }

    boolean isDone() {
        return status == StepStatus.DONE;
    }

    /** Whether it is still to be done. */
    boolean isOpen() {
        return shownStatus() == StepStatus.TODO || shownStatus() == StepStatus.IN_PROGRESS;
    }

    Step step() {
        return step;
    }

    LocalDate doneOn() {
        return doneOn;
    }
}
