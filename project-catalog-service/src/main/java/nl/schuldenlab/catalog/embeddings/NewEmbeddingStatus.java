package nl.schuldenlab.catalog.embeddings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.input.SelfChecked;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to an offer of embedding, or its withdrawal; who declines or withdraws says why. */
@SelfChecked
public record NewEmbeddingStatus(
        @NotNull EmbeddingStatus to,

        @Schema(description = "Needed to decline and to withdraw.") @Size(min = 1, max = 1000)
        String reason)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        boolean ends = to == EmbeddingStatus.DECLINED || to == EmbeddingStatus.WITHDRAWN;
        if (ends && (reason == null || reason.isBlank())) {
            finding.fault("reason", "required");
        }
    }
}
