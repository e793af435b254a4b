package nl.schuldenlab.lab.workplans;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabPart;

/** A lab's work plan: its objectives and activities (D175), and what it chose for them (D182). */
@Entity
public class WorkPlan extends LabPart<WorkPlanDescription> {
    @Embedded
    private WorkPlanDescription description;

    /** Which version of the plan this is, the first one being 1. */
    private int number;

    protected WorkPlan() {}

    WorkPlan(Lab lab, WorkPlanDescription description) {
        super(lab, null);
        this.description = description;
        this.number = 1;
    }

    /** Says the same already. */
    boolean says(WorkPlanDescription wanted) {
        return description.equals(wanted);
    }

    WorkPlan describe(WorkPlanDescription wanted) {
        description = wanted;
        number++;
        return this;
    }

    int number() {
        return number;
    }

    @Override
    public String resource() {
        return "work-plan";
    }

    @Override
    public String path() {
        return lab().path() + "/work-plan";
    }

    @Override
    public WorkPlanDescription description() {
        return description;
    }
}
