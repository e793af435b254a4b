package nl.schuldenlab.catalog.similars;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Searches searches;

    Similars(SimilarRepository repository, Searches searches) {
        this.repository = repository;
        this.searches = searches;
    }

    @Override
    public List<SimilarProjectView> to(Project project) {
        ProjectDescription told = project.description();
        return repository.like(new Features(
                project.slug(),
                namesOf(told),
                searchFor(namesOf(told)),
                told.targetGroups().stream()
                        .map(TargetGroup::code)
                        .map(Enum::name)
                        .toList(),
                told.mechanisms(),
                told.phases().stream().map(Enum::name).toList()));
    }

    @Override
    public List<SimilarProjectView> to(String name) {
        List<String> names = List.of(name);
        return repository.like(new Features("", names, searchFor(names), List.of(), List.of(), List.of()));
    }

    private static List<String> namesOf(ProjectDescription told) {
        return Stream.concat(Stream.of(told.name(), told.abbreviation()), told.aliases().stream())
                .filter(Objects::nonNull)
                .toList();
    }

    private String searchFor(List<String> names) {
        Search search = searches.of(names.stream().distinct().collect(Collectors.joining(" ")));
        return search == null ? "" : search.loosened().kin("A");
    }
}
