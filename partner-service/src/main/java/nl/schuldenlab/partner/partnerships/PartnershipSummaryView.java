package nl.schuldenlab.partner.partnerships;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import nl.schuldenlab.partner.reportedcounts.ReportedPartnerCountView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many partners a lab had on a day: what is counted here beside what sources reported, never added up (D127). */
@Schema(name = "PartnershipSummary")
public record PartnershipSummaryView(
        @NotNull String lab,
        @NotNull LocalDate asOf,
        @NotNull CountedPartnersView counted,

        @Schema(description = "Partners of which nobody knows since when they take part; not counted.") @NotNull
        Long unknownStart,

        @Schema(description = "Partners that had joined and left again, nobody knows when; not counted.") @NotNull
        Long unknownEnd,

        @Schema(description = "All that was reported of this lab, oldest first, whatever the day that was asked for.")
        @NotNull
        List<ReportedPartnerCountView> reported) {}
