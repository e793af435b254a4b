package nl.schuldenlab.catalog.lessons;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectPart;
import nl.schuldenlab.platform.provenance.Historical;

/** What was learned by doing, of what worked and of what did not (D138). */
@Entity
public class Lesson extends ProjectPart<LessonDescription> {
    @Embedded
    private LessonDescription description;

    protected Lesson() {}

    Lesson(Project project, LessonDescription description, Historical historical) {
        super(project, historical);
        this.description = complete(description);
    }

    Lesson describe(LessonDescription wanted) {
        description = complete(wanted);
        return this;
    }

    @Override
    public String resource() {
        return "lesson";
    }

    @Override
    public String path() {
        return project().path() + "/lessons/" + id();
    }

    @Override
    public LessonDescription description() {
        return description;
    }
}
