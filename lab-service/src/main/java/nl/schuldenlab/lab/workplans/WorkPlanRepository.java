package nl.schuldenlab.lab.workplans;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about work plans and what they said before. */
@Singleton
class WorkPlanRepository extends LabParts<WorkPlan> {

    WorkPlanRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    /** Keeps what the plan says and lets it say something else. */
    WorkPlan replaced(WorkPlan plan, WorkPlanDescription wanted) {
        if (plan.says(wanted)) {
            return plan;
        }
        getEntityManager().persist(new WorkPlanVersion(plan));
        return saved(plan.describe(wanted));
    }

    /** @throws Refusal 404 unless it is an earlier version */
    WorkPlanVersion version(WorkPlan plan, int number) {
        return getEntityManager()
                .createQuery("from WorkPlanVersion where workPlan = :plan and number = :number", WorkPlanVersion.class)
                .setParameter("plan", plan)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
