package nl.schuldenlab.catalog.opendata;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All projects as another register takes them over; it is written piece by piece, so this says no more than its shape. */
@Schema(name = "ProjectExport")
public record ExportedProjects(@NotNull List<ExportedProject> items) {}
