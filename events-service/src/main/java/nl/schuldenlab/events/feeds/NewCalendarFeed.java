package nl.schuldenlab.events.feeds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The wish for a calendar address of one's own. */
public record NewCalendarFeed(
        @NotBlank @Size(max = 100) @Schema(description = "By which its owner tells it from others, such as the device.")
        String name) {}
