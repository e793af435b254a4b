package nl.schuldenlab.catalog.businesscases;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a project costs now and brings later, party by party and year by year, as one value: replaced whole, and absent means cleared. */
@Embeddable
@SelfChecked
@Replaces(BusinessCaseView.class)
@Schema(name = "BusinessCaseUpdate")
public record BusinessCaseDescription(
        @Size(min = 1, max = 5000) String assumptions,

        @NotNull @Min(1900) @Max(2200) @Schema(description = "The first year that is looked at.")
        Integer firstYear,

        @NotNull @Min(1900) @Max(2200) @Schema(description = "The last year that is looked at.")
        Integer lastYear,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 1000) @Valid
        List<@NotNull Line> lines,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription, SelfChecked.Checking {

    public BusinessCaseDescription {
        lines = Given.list(lines);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (firstYear == null || lastYear == null) {
            return;
        }
        if (lastYear < firstYear) {
            finding.fault("lastYear", "year-before-first");
        }
        boolean beyond = lines.stream()
                .filter(line -> line != null && line.year() != null)
                .anyMatch(line -> line.year() < firstYear || line.year() > lastYear);
        if (beyond) {
            finding.fault("lines", "year-beyond-horizon");
        }
    }

    List<String> partners() {
        return lines.stream()
                .map(Line::partner)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
