package nl.schuldenlab.catalog.projects;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What is to be published of a project.
 *
 * @param kind null where nobody says what changed, so that the words themselves tell
 * @param news what changed, in a sentence; null where nobody says
 */
public record Edition(ProjectDescription description, ProjectChangeKind kind, String news) {

    /** @param before null for the first version */
    ProjectPublished of(Project project, ProjectDescription before) {
        ProjectDescription now = project.description();
        ProjectChangeKind told = kind != null || before == null ? kind : ProjectChangeKind.between(before, now);
        return new ProjectPublished(project, told, news, before == null ? List.of() : differences(before, now));
    }

    private static List<String> differences(ProjectDescription before, ProjectDescription after) {
        return Arrays.stream(ProjectDescription.class.getRecordComponents())
                .filter(part -> !Objects.equals(valueOf(part, before), valueOf(part, after)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Object valueOf(RecordComponent part, ProjectDescription description) {
        try {
            return part.getAccessor().invoke(description);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
