package nl.schuldenlab.catalog.boarddecisions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the board decided, when, and how it weighed the three criteria, as one value; said once and for good. */
@Embeddable
@SelfChecked
@Schema(name = "BoardDecisionDescription")
public record BoardDecisionDescription(
        @NotNull @Enumerated(EnumType.STRING) DecisionSubject subject,
        @NotNull @Enumerated(EnumType.STRING) DecisionOutcome outcome,
        @Schema(description = "Today when absent.") PartialDate decidedOn,

        @Size(min = 1, max = 5000) @Schema(description = "Why; always given for a refusal.")
        String reason,

        @Schema(description = "Each of the three, once.") @JdbcTypeCode(SqlTypes.JSON) @Size(max = 3) @Valid
        List<@NotNull Weighing> criteria,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription, SelfChecked.Checking {

    public BoardDecisionDescription {
        criteria = Given.list(criteria);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** All three criteria, weighed. */
    @Override
    public List<String> missing() {
        return weighed().containsAll(EnumSet.allOf(Criterion.class)) ? List.of() : List.of("criteria");
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (outcome == DecisionOutcome.REFUSED && (reason == null || reason.isBlank())) {
            finding.fault("reason", "required");
        }
        if (weighed().size() < criteria.stream().filter(Objects::nonNull).count()) {
            finding.fault("criteria", "repeated");
        }
    }

    private Set<Criterion> weighed() {
        return criteria.stream()
                .filter(Objects::nonNull)
                .map(Weighing::criterion)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    boolean grants(DecisionSubject what) {
        return subject == what && outcome == DecisionOutcome.GRANTED;
    }

    BoardDecisionDescription decidedOn(PartialDate day) {
        return new BoardDecisionDescription(subject, outcome, day, reason, criteria, remarks, uncertain, sources);
    }
}
