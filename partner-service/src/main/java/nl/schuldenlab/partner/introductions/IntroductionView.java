package nl.schuldenlab.partner.introductions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An introduction, as those it concerns see it. */
@Schema(name = "Introduction")
public record IntroductionView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull String project,
        UUID adoption,
        @JsonUnwrapped IntroductionDescription description,
        @NotNull IntroductionStatus status,

        @Schema(
                description =
                        "The id of the partner's contact person: for the partner and the national team from its consent on, for the lab's managers once the introduction is made.")
        UUID contact,

        IntroductionOutcome outcome,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static IntroductionView of(Introduction introduction, boolean withContact) {
        return new IntroductionView(
                introduction.id(),
                introduction.lab(),
                introduction.project(),
                introduction.adoption(),
                introduction.description(),
                introduction.status(),
                withContact ? introduction.contact() : null,
                introduction.outcome(),
                introduction.historical(),
                introduction.incomplete(),
                introduction.createdAt(),
                introduction.updatedAt());
    }
}
