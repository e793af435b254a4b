package nl.schuldenlab.lab.boards;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import nl.schuldenlab.lab.labs.LabStatus;
import nl.schuldenlab.lab.steps.SetupGlanceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a lab stands, as far as this caller may see it; what is absent is not his to see, not there, or could not be had. */
@Schema(name = "Board")
public record BoardView(
        @NotNull String lab,
        @NotNull LabStatus status,
        @NotNull Integer year,

        @Schema(description = "Whether public and private partners take part (D23).")
        Boolean publicPrivate,

        SetupGlanceView setup,
        BodyView council,
        BodyView coreTeam,
        BoardCadenceView cadence,
        @NotNull List<BoardThemesView> themes,
        BoardProgrammeView programme,
        BoardProjectsView projects,
        BoardAdoptionsView adoptions,
        @NotNull List<String> unavailable,
        @NotNull Instant checkedAt) {}
