package nl.schuldenlab.catalog.drafts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.catalog.projects.ProjectChangeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to publish the draft of a project, with what it changes. */
@Schema(name = "NewProjectPublication")
public record NewPublication(
        @NotNull ProjectChangeKind changeKind,
        @NotBlank @Size(max = 1000) String summary) {}
