package nl.schuldenlab.lab.workplans;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** What a work plan said before it was replaced. */
@Entity
public class WorkPlanVersion {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private WorkPlan workPlan;

    private int number;

    @Embedded
    private WorkPlanDescription description;

    private Instant writtenAt;

    protected WorkPlanVersion() {}

    /** The plan as it is now, to be kept. */
    WorkPlanVersion(WorkPlan plan) {
        id = UuidCreator.getTimeOrderedEpoch();
        workPlan = plan;
        number = plan.number();
        description = plan.description();
        writtenAt = plan.updatedAt();
    }

    int number() {
        return number;
    }

    WorkPlanDescription description() {
        return description;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
