package nl.schuldenlab.catalog.recognitions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.schuldenlab.catalog.projects.RecognitionLevel;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a committee decided of a project and why, as one value: replaced whole, and absent means cleared. */
@Embeddable
@SelfChecked
@Replaces(RecognitionView.class)
@Schema(name = "RecognitionUpdate")
public record RecognitionDescription(
        @NotNull @Enumerated(EnumType.STRING) RecognitionLevel level,

        @NotBlank @Size(max = 300) @Schema(description = "The body that decided; no names of people.")
        String committee,

        @NotNull PartialDate decidedOn,

        @Schema(
                description =
                        "The last day on which it holds: three years after the decision for `WELL_DESCRIBED`, five for what is more, unless the committee gave less.")
        LocalDate validUntil,

        @Size(min = 1, max = 5000) @Schema(description = "In short why; always given where the level is `NONE`.")
        String explanation,

        @Schema(description = "`true` when the committee set conditions (onder voorbehoud).")
        Boolean conditional,

        @Pattern(regexp = "^https?://\\S+$") @Size(max = 2000)
        String url,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription, SelfChecked.Checking {

    public RecognitionDescription {
        conditional = Given.mark(conditional);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (level == RecognitionLevel.NONE && (explanation == null || explanation.isBlank())) {
            finding.fault("explanation", "required");
        }
        if (level == null || decidedOn == null || validUntil == null) {
            return;
        }
        LocalDate end = Term.end(level, decidedOn.lastDay());
        if (end == null || validUntil.isAfter(end)) {
            finding.fault("validUntil", "beyond-term");
        } else if (validUntil.isBefore(decidedOn.firstDay())) {
            finding.fault("validUntil", "before-decision");
        }
    }

    /** The same, valid as long as its level is unless less was said. */
    RecognitionDescription dated() {
        LocalDate end = validUntil == null ? Term.end(level, decidedOn.lastDay()) : validUntil;
        return new RecognitionDescription(
                level, committee, decidedOn, end, explanation, conditional, url, remarks, uncertain, sources);
    }
}
