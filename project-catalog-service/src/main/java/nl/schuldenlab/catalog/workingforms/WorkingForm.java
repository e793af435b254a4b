package nl.schuldenlab.catalog.workingforms;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.DescribedRoot;

/** How public and private partners work together on what a lab or municipality took up, and where that is recorded (D73, D74). */
@Entity
public class WorkingForm extends DescribedRoot<WorkingFormDescription> {
    private UUID adoption;

    @Embedded
    private WorkingFormDescription description;

    protected WorkingForm() {}

    WorkingForm(UUID adoption, WorkingFormDescription description) {
        super(null);
        this.adoption = adoption;
        this.description = complete(description);
    }

    /** @param recorded whether the adoption counts on it by now: then it does not lose what it needs (D74) */
    WorkingForm describe(WorkingFormDescription wanted, boolean recorded) {
        if (recorded && !wanted.blockers().isEmpty()) {
            throw Refusal.blocked(wanted.blockers());
        }
        description = complete(wanted);
        return this;
    }

    @Override
    public String resource() {
        return "working-form";
    }

    @Override
    public String path() {
        return "/v1/adoptions/" + adoption + "/working-form";
    }

    @Override
    public WorkingFormDescription description() {
        return description;
    }

    UUID adoption() {
        return adoption;
    }
}
