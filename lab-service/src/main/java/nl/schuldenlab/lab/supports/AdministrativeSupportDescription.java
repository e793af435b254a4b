package nl.schuldenlab.lab.supports;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is recorded of the administration's support, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(AdministrativeSupportView.class)
@Schema(name = "AdministrativeSupportUpdate")
public record AdministrativeSupportDescription(
        @NotBlank @Size(max = 5000) String necessity,
        @NotBlank @Size(max = 5000) String willingness,

        @Enumerated(EnumType.STRING) @Schema(defaultValue = "ALDERMAN")
        OwnerRole ownerRole,

        @NotNull PartialDate recordedOn,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public AdministrativeSupportDescription {
        ownerRole = ownerRole == null ? OwnerRole.ALDERMAN : ownerRole;
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }
}
