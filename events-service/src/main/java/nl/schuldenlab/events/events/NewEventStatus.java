package nl.schuldenlab.events.events;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to move an event to another status; who calls it off says why, and who puts it off names the event that takes its place. */
@SelfChecked
public record NewEventStatus(
        @NotNull EventStatus to,
        @Size(max = 1000) String reason,

        @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String postponedTo)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (to == EventStatus.CANCELLED && (reason == null || reason.isBlank())) {
            finding.fault("reason", "required");
        }
        if (to == EventStatus.POSTPONED && postponedTo == null) {
            finding.fault("postponedTo", "required");
        }
        if (to != null && to != EventStatus.POSTPONED && postponedTo != null) {
            finding.fault("postponedTo", "only-when-postponed");
        }
    }
}
