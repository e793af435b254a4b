package nl.schuldenlab.catalog.businesscases;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectPart;

/** What a project costs and what it brings, to whom and when (D39, D158); one per project. */
@Entity
public class BusinessCase extends ProjectPart<BusinessCaseDescription> {
    @Embedded
    private BusinessCaseDescription description;

    protected BusinessCase() {}

    BusinessCase(Project project, BusinessCaseDescription description) {
        super(project, null);
        this.description = complete(description);
    }

    BusinessCase describe(BusinessCaseDescription wanted) {
        description = complete(wanted);
        return this;
    }

    @Override
    public String resource() {
        return "business-case";
    }

    @Override
    public String path() {
        return project().path() + "/business-case";
    }

    @Override
    public BusinessCaseDescription description() {
        return description;
    }
}
