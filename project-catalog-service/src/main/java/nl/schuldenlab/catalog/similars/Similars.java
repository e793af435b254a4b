package nl.schuldenlab.catalog.similars;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.indexes.Neighbours;
import nl.schuldenlab.catalog.indexes.Side;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectDescription;
import nl.schuldenlab.catalog.projects.SimilarProjectView;
import nl.schuldenlab.catalog.projects.SimilarProjects;
import nl.schuldenlab.catalog.projects.TargetGroup;
import nl.schuldenlab.catalog.search.Search;
import nl.schuldenlab.catalog.search.Searches;

/** Finds projects that are like another one, or like what somebody proposes (D38). */
@Singleton
public class Similars implements SimilarProjects {
    private final SimilarRepository repository;
    private final Neighbours neighbours;
    private final Searches searches;

    Similars(SimilarRepository repository, Neighbours neighbours, Searches searches) {
        this.repository = repository;
        this.neighbours = neighbours;
        this.searches = searches;
    }

    @Override
    public List<SimilarProjectView> to(Project project) {
        ProjectDescription told = project.description();
        return like(
                project.slug(),
                namesOf(told),
                Map.of(
                        Side.TARGET_GROUP,
                        told.targetGroups().stream()
                                .map(TargetGroup::code)
                                .map(Enum::name)
                                .toList(),
                        Side.MECHANISM,
                        told.mechanisms(),
                        Side.PHASE,
                        told.phases().stream().map(Enum::name).toList()));
    }

    @Override
    public List<SimilarProjectView> to(String name) {
        return like("", List.of(name), Map.of());
    }

    private List<SimilarProjectView> like(String slug, List<String> names, Map<Side, List<String>> helps) {
        Search search = searches.of(names.stream().distinct().collect(Collectors.joining(" ")));
        Features features = new Features(
                slug,
                names,
                search == null ? "" : search.any("A"),
                helps.getOrDefault(Side.TARGET_GROUP, List.of()),
                helps.getOrDefault(Side.MECHANISM, List.of()),
                helps.getOrDefault(Side.PHASE, List.of()));
        return repository.like(features, neighbours.of(search, helps));
    }

    private static List<String> namesOf(ProjectDescription told) {
        return Stream.concat(Stream.of(told.name(), told.abbreviation()), told.aliases().stream())
                .filter(Objects::nonNull)
                .toList();
    }
}
