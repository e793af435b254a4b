package nl.schuldenlab.catalog.results;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectPart;

/** What a project or one of its adoptions reached in a period, as a total over people (D83 - D88). */
@Entity
public class Result extends ProjectPart<ResultDescription> {
    @Embedded
    private ResultDescription description;

    protected Result() {}

    Result(Project project, NewResult wanted) {
        super(project, wanted.historical());
        this.description = complete(wanted.description());
    }

    Result describe(ResultDescription wanted) {
        description = complete(wanted);
        return this;
    }

    @Override
    public String resource() {
        return "result";
    }

    @Override
    public String path() {
        return project().path() + "/results/" + id();
    }

    @Override
    public ResultDescription description() {
        return description;
    }
}
