package nl.schuldenlab.lab.declarations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration as the lab's insiders see it. */
@Schema(name = "Declaration")
public record DeclarationView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull DeclarationKind kind,
        SupportGroup group,
        String partner,
        @JsonUnwrapped DeclarationDescription description,
        @NotNull DeclarationStatus status,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static DeclarationView of(Declaration declaration) {
        return new DeclarationView(
                declaration.id(),
                declaration.lab().slug(),
                declaration.kind(),
                declaration.group(),
                declaration.partner(),
                declaration.description(),
                declaration.status(),
                declaration.historical(),
                declaration.incomplete(),
                declaration.createdAt(),
                declaration.updatedAt());
    }
}
