package nl.schuldenlab.partner.reportedcounts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reported number of partners as everybody may see it, always with its source. */
@Schema(name = "ReportedPartnerCount")
public record ReportedPartnerCountView(
        @NotNull UUID id,
        @NotNull String lab,
        @JsonUnwrapped ReportedPartnerCountDescription description,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ReportedPartnerCountView of(ReportedPartnerCount count) {
        return new ReportedPartnerCountView(
                count.id(), count.lab(), count.description(), count.createdAt(), count.updatedAt());
    }
}
