package nl.schuldenlab.events.publications;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A publication as everybody may see it. */
@Schema(name = "Publication")
public record PublicationView(
        @NotNull UUID id,
        @NotNull String slug,
        @JsonUnwrapped PublicationDescription description,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static PublicationView of(Publication publication) {
        return new PublicationView(
                publication.id(),
                publication.slug(),
                publication.description(),
                publication.historical(),
                publication.incomplete(),
                publication.createdAt(),
                publication.updatedAt());
    }
}
