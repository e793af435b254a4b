package nl.schuldenlab.events.feeds;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.events.events.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar address as its owner sees it. */
@Schema(name = "CalendarFeed")
public record CalendarFeedView(
        @NotNull UUID id,
        @NotNull String name,

        @Schema(description = "The address to subscribe to; told once, when it is made.")
        String address,

        @NotNull @Schema(description = "Whether it shows all events.")
        Boolean everything,

        @NotNull @Schema(description = "Whether it shows events for the network.")
        Boolean network,

        @NotNull @Schema(description = "Labs whose events it shows, those by invitation too.")
        List<String> labs,

        @NotNull @Schema(description = "Partners whose events it shows, those by invitation too.")
        List<String> partners,

        @NotNull Instant createdAt,
        @NotNull Instant expiresAt) {

    static CalendarFeedView of(CalendarFeed feed, String address) {
        Sight sight = feed.sight();
        return new CalendarFeedView(
                feed.id(),
                feed.name(),
                address,
                sight.all(),
                sight.network(),
                sight.labs().stream().sorted().toList(),
                sight.partners().stream().sorted().toList(),
                feed.createdAt(),
                feed.expiresAt());
    }
}
