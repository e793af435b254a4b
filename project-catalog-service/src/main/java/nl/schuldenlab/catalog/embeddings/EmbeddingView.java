package nl.schuldenlab.catalog.embeddings;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.schuldenlab.platform.dates.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer of embedding as everybody may see it. */
@Schema(name = "Embedding")
public record EmbeddingView(
        @NotNull UUID id,
        @NotNull UUID adoption,
        @NotNull String receiver,
        String conditions,
        PartialDate startsOn,
        @NotNull EmbeddingStatus status,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static EmbeddingView of(Embedding embedding) {
        return new EmbeddingView(
                embedding.id(),
                embedding.adoption(),
                embedding.receiver(),
                embedding.conditions(),
                embedding.startsOn(),
                embedding.status(),
                embedding.createdAt(),
                embedding.updatedAt());
    }
}
