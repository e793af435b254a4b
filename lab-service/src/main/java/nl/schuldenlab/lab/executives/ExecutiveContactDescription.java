package nl.schuldenlab.lab.executives;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** With which executive organisation a lab is in touch, and through which contact person of partner-service; no personal data. */
@Embeddable
@Replaces(ExecutiveContactView.class)
@Schema(name = "ExecutiveContactUpdate")
@SelfChecked
public record ExecutiveContactDescription(
        @NotNull @Enumerated(EnumType.STRING) Department department,

        @Schema(description = "What the organisation is called; needed for OTHER.") @Size(min = 1, max = 200)
        String organisation,

        @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String partner,

        @Schema(description = "Of a contact person that partner-service holds.") @NotNull
        UUID contact,

        PartialDate contactedOn,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription, SelfChecked.Checking {

    public ExecutiveContactDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (department == Department.OTHER && (organisation == null || organisation.isBlank())) {
            finding.fault("organisation", "required");
        }
    }
}
