package nl.schuldenlab.catalog.scaling;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldenlab.catalog.adoptions.Adoption;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.time.Today;

/** Sets projects against the labs and municipalities that adopted them (D51). */
@Singleton
class ScalingMatrix {
    private final ScalingRepository repository;
    private final Today today;

    ScalingMatrix(ScalingRepository repository, Today today) {
        this.repository = repository;
        this.today = today;
    }

    Page<ScalingRowView> rows(ScalingFilter filter) {
        Page<Project> projects = repository.projects(filter);
        Map<String, List<Adoption>> cells =
                repository.cells(projects.items().stream().map(Project::slug).toList(), filter).stream()
                        .collect(Collectors.groupingBy(Adoption::project));
        LocalDate day = today.day();
        return projects.map(project -> ScalingRowView.of(project, cells.getOrDefault(project.slug(), List.of()), day));
    }
}
