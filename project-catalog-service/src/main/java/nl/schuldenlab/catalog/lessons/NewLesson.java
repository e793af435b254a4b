package nl.schuldenlab.catalog.lessons;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;

/** A lesson as it is told, or one from before the platform when {@code historical} is given. */
public record NewLesson(
        @JsonUnwrapped @NotNull @Valid LessonDescription description,
        @Valid Historical historical) implements NewRoot {

    Lesson toLesson(Project project) {
        return new Lesson(project, description, historical);
    }
}
