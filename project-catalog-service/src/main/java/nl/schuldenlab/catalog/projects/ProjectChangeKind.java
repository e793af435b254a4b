package nl.schuldenlab.catalog.projects;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What a new version of a project changed: only its words, the approach itself, or what shows that it works. */
public enum ProjectChangeKind {
    DESCRIPTION,
    APPROACH,
    EVIDENCE;

    private static final List<Function<ProjectDescription, ?>> WHAT_IT_DOES = List.of(
            ProjectDescription::phases,
            ProjectDescription::targetGroups,
            ProjectDescription::mechanisms,
            ProjectDescription::requiredPartnerTypes,
            of(Sections::targetGroup),
            of(Sections::goal),
            of(Sections::approach),
            of(Sections::preconditions),
            of(Sections::workingElements));

    /** What two texts tell of it where nobody says: who is helped, how, and by whom, is the approach. */
    static ProjectChangeKind between(ProjectDescription before, ProjectDescription after) {
        boolean other = WHAT_IT_DOES.stream().anyMatch(part -> !Objects.equals(part.apply(before), part.apply(after)));
        return other ? APPROACH : DESCRIPTION;
    }

    private static Function<ProjectDescription, ?> of(Function<Sections, String> section) {
        return description -> description.sections() == null ? null : section.apply(description.sections());
    }
}
