package nl.schuldenlab.catalog.matches;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.projects.Phase;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectDescription;

/**
 * A proven project as a lab may choose it.
 *
 * @param words all its names, its summary and the theme that it came from, to find the plan's themes in
 * @param provenElsewhere whether its worth was shown in a municipality that the lab does not cover (D69)
 */
record Candidate(
        String slug,
        String name,
        List<String> targetGroups,
        List<String> phases,
        String words,
        List<String> requiredTypes,
        boolean provenElsewhere) {

    static Candidate of(Project project, boolean provenElsewhere) {
        ProjectDescription description = project.description();
        Stream<String> names = Stream.concat(Stream.of(description.name()), description.aliases().stream());
        Stream<String> texts = Stream.concat(names, Stream.of(description.summary(), description.theme()));
        return new Candidate(
                project.slug(),
                description.name(),
                description.targetGroups().stream()
                        .map(group -> group.code().name())
                        .toList(),
                description.phases().stream().map(Phase::name).toList(),
                texts.filter(Objects::nonNull).collect(Collectors.joining(" ")),
                description.requiredPartnerTypes(),
                provenElsewhere);
    }
}
