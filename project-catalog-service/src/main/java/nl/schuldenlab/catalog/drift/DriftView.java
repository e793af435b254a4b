package nl.schuldenlab.catalog.drift;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.Adoption;
import nl.schuldenlab.catalog.versions.ProjectPublicationView;
import nl.schuldenlab.catalog.versions.ProjectVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an adoption stands to the newest version of its project. */
@Schema(name = "Drift")
public record DriftView(
        @NotNull UUID adoption,

        @Schema(description = "The version in use; absent where that is not known.")
        Integer adoptedVersion,

        @Schema(description = "The newest version; absent where none is published.")
        Integer latestVersion,

        @NotNull @Schema(description = "Whether there are newer versions than the one in use.")
        Boolean behind,

        @NotNull @Schema(description = "Whether the adopter has still to decide about the newest one.")
        Boolean undecided,

        @NotNull @Schema(description = "The newer versions, oldest first: what each of them changed.")
        List<ProjectPublicationView> newer) {

    static DriftView of(Adoption adoption, Integer latest, List<ProjectVersion> newer, int decidedUpTo) {
        return new DriftView(
                adoption.id(),
                adoption.projectVersion(),
                latest,
                !newer.isEmpty(),
                !newer.isEmpty() && decidedUpTo < latest,
                newer.stream().map(ProjectPublicationView::of).toList());
    }
}
