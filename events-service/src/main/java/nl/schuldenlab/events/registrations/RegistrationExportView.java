package nl.schuldenlab.events.registrations;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.schuldenlab.events.mails.ToldView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that is held on somebody who registered: the data, what was done with them, and what was told by mail. */
@Schema(name = "RegistrationExport")
public record RegistrationExportView(
        @NotNull RegistrationView registration,

        @Schema(description = "Who this is to the identity provider (`sub`); absent for who was registered by another.")
        String subject,

        @NotNull List<RecordedView> recorded,
        @NotNull List<ToldView> told) {}
