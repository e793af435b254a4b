package nl.schuldenlab.partner.programmes;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of all partners that took part in a lab on a day has committed to its programme of a year by now (D101). */
@Schema(name = "ProgrammeCommitmentSummary")
public record SummaryView(
        @NotNull String lab,
        @NotNull Integer year,
        @NotNull LocalDate asOf,

        @NotNull @Schema(description = "How many partners took part in the lab on that day.")
        Integer asked,

        @NotNull Integer committed,

        @Schema(
                description =
                        "Rounded down, so that 100 means all of them; absent when nobody took part in the lab on that day.")
        Integer percentage,

        @NotNull List<String> committedPartners,
        @NotNull List<String> missingPartners,

        @NotNull
        @Schema(
                description =
                        "Partners that take part now, and of which nobody knows whether they did on that day; in none of the numbers.")
        List<String> unknownStart) {

    static SummaryView of(
            SummaryFilter asked,
            LocalDate asOf,
            List<String> partners,
            List<String> unknownStart,
            Set<String> committed) {
        List<String> given = partners.stream().filter(committed::contains).toList();
        List<String> missing = partners.stream()
                .filter(partner -> !committed.contains(partner))
                .toList();
        Integer percentage = partners.isEmpty() ? null : given.size() * 100 / partners.size();
        return new SummaryView(
                asked.lab, asked.year, asOf, partners.size(), given.size(), percentage, given, missing, unknownStart);
    }
}
