package nl.schuldenlab.catalog.projects;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Shows projects with what is on record of them. */
@Singleton
class ProjectViews {
    private final ProofRepository proofs;
    private final SimilarProjects similar;

    ProjectViews(ProofRepository proofs, SimilarProjects similar) {
        this.proofs = proofs;
        this.similar = similar;
    }

    ProjectPage of(FoundProjects found) {
        Map<UUID, Set<String>> recorded = proofs.recordedOf(found.page().items());
        return ProjectPage.of(
                found.page()
                        .map(project -> ProjectView.of(project, null, recorded.getOrDefault(project.id(), Set.of()))),
                found.someWords());
    }

    ProjectView of(Project project) {
        return ProjectView.of(project, null, recordedOf(project));
    }

    /** As it is shown once, to who hands it in: with what is like it (D38). */
    ProjectView ofNew(Project project) {
        return ProjectView.of(project, new SimilarProjectsView(similar.to(project)), recordedOf(project));
    }

    private Set<String> recordedOf(Project project) {
        return proofs.recordedOf(List.of(project)).getOrDefault(project.id(), Set.of());
    }
}
