package nl.schuldenlab.catalog.assessments;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A reviewer's verdict and the reasons for it, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(AssessmentView.class)
@Schema(name = "AssessmentUpdate")
public record AssessmentDescription(
        @NotNull @Enumerated(EnumType.STRING) Verdict verdict,
        @NotBlank @Size(max = 5000) String reason,
        @Size(max = 50) List<@NotBlank @Size(max = 2000) String> strengths,
        @Size(max = 50) List<@NotBlank @Size(max = 2000) String> concerns,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public AssessmentDescription {
        strengths = Given.list(strengths);
        concerns = Given.list(concerns);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }
}
