package nl.schuldenlab.catalog.links;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link between two projects as their people see it. */
@Schema(name = "ProjectLink")
public record ProjectLinkView(
        @NotNull UUID id,
        @NotNull String from,
        @NotNull String to,
        @NotNull LinkKind kind,
        @JsonUnwrapped LinkDescription description,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ProjectLinkView of(Link link) {
        return new ProjectLinkView(
                link.id(),
                link.project().slug(),
                link.other().slug(),
                link.kind(),
                link.description(),
                link.createdAt(),
                link.updatedAt());
    }
}
