package nl.schuldenlab.partner.contacts;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that is held on a person: the data, what was done with them, and where they are referred to. */
@Schema(name = "ContactExport")
public record ContactExportView(
        @NotNull ContactView contact,
        @NotNull List<RecordedView> recorded,

        @Schema(description = "The paths of what names this contact, such as partnerships.") @NotNull
        List<String> references) {}
