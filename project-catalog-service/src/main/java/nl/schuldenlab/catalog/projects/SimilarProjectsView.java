package nl.schuldenlab.catalog.projects;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is like a project that was just handed in, the most similar first (D38). */
@Schema(name = "SimilarProjects")
public record SimilarProjectsView(@NotNull List<SimilarProjectView> items) {}
