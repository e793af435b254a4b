package nl.schuldenlab.catalog.assessments;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the reviewers together advise the portfolio board, and from how many assessments. */
@Schema(name = "AssessmentAdvice")
public record AdviceView(
        @NotNull String project,
        @NotNull Integer round,
        @NotNull Advice advice,
        @NotNull Integer wished,
        @NotNull Integer given,

        @NotNull
        @Schema(
                description =
                        "Those by reviewers who still belong to no lab and no partner of the project; only they count.")
        Integer counted,

        @NotNull Boolean quorumReached,
        @NotNull Integer proven,
        @NotNull Integer notYet,
        @NotNull Integer notProven,
        @NotNull Instant checkedAt) {

    static AdviceView of(String project, Poll poll, Instant at) {
        return new AdviceView(
                project,
                poll.round(),
                poll.advice(),
                poll.wished(),
                poll.given(),
                poll.counted(),
                poll.isEnough(),
                poll.proven(),
                poll.notYet(),
                poll.notProven(),
                at);
    }
}
