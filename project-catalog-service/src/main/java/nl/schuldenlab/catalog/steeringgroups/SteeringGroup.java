package nl.schuldenlab.catalog.steeringgroups;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectPart;

/** The partners with an interest in a project, who steer it (stuurgroep: D112). */
@Entity
public class SteeringGroup extends ProjectPart<SteeringGroupDescription> {
    @Embedded
    private SteeringGroupDescription description;

    protected SteeringGroup() {}

    SteeringGroup(Project project, SteeringGroupDescription description) {
        super(project, null);
        this.description = description;
    }

    SteeringGroup describe(SteeringGroupDescription wanted) {
        description = wanted;
        return this;
    }

    @Override
    public String resource() {
        return "steering-group";
    }

    @Override
    public String path() {
        return project().path() + "/steering-group";
    }

    @Override
    public SteeringGroupDescription description() {
        return description;
    }
}
