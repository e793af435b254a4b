package nl.schuldenlab.partner.funding;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.money.Money;
import nl.schuldenlab.platform.problem.BlockerView;
import nl.schuldenlab.platform.status.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the money for one thing is arranged, and what is lacking. */
@Schema(name = "CoFinancing")
public record CoFinancingView(
        @NotNull String subject,
        @NotNull Boolean arranged,
        @NotNull Verdict verdict,

        @NotNull @Schema(description = "How many partners have confirmed or paid.")
        Integer funders,

        @NotNull @Schema(description = "Whether one of them is no municipality.")
        Boolean besidesMunicipality,

        @Schema(description = "The sum of what is confirmed or paid; only for those who may see it.")
        Money confirmed,

        Money needed,
        @NotNull List<BlockerView> blockers,
        @NotNull Instant checkedAt) {

    static CoFinancingView of(
            CoFinancingQuestion question, CoFinancing found, boolean openly, Language language, Instant at) {
        List<BlockerView> blockers = found.blockers(question.sum()).stream()
                .map(each -> BlockerView.of(each, language))
                .toList();
        return new CoFinancingView(
                question.subject,
                blockers.isEmpty(),
                blockers.isEmpty() ? Verdict.ALLOWED : Verdict.BLOCKED,
                found.funders(),
                found.besidesMunicipality(),
                openly ? found.confirmed() : null,
                question.sum(),
                blockers,
                at);
    }
}
