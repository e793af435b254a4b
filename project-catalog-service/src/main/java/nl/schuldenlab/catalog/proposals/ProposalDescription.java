package nl.schuldenlab.catalog.proposals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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
import org.hibernate.validator.constraints.UniqueElements;

/** What somebody proposes, as one value: replaced whole, and absent means cleared. */
@Embeddable
@SelfChecked
@Replaces(ProposalView.class)
@Schema(name = "ProposalUpdate")
public record ProposalDescription(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 2000) String summary,

        @NotNull @Enumerated(EnumType.STRING) ProposalOrigin originKind,

        @Schema(description = "The partners that begin it (D155).") @Size(max = 30) @UniqueElements
        List<@NotNull @Slug String> initiators,

        @Schema(description = "The organisation or group that begins it, where it is no partner yet; no person.")
        @Size(min = 1, max = 200)
        String initiative,

        @Schema(
                description = "The lab that it is meant for, if one is.",
                pattern = Slugs.SHAPE,
                minLength = 2,
                maxLength = 80)
        @Slug
        String lab,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription, SelfChecked.Checking {

    public ProposalDescription {
        initiators = Given.list(initiators);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** D155: somebody begins it. */
    @Override
    public void check(SelfChecked.Finding finding) {
        if (initiators.isEmpty() && (initiative == null || initiative.isBlank())) {
            finding.fault("initiators", "required");
        }
    }
}
