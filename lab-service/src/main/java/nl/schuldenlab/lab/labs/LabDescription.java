package nl.schuldenlab.lab.labs;

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
import nl.schuldenlab.platform.roots.NamedDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** All that a lab's own people may say of it, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(LabView.class)
@Schema(name = "LabUpdate")
public record LabDescription(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 100) @UniqueElements List<@NotBlank @Size(max = 200) String> aliases,
        @Size(max = 300) String motto,
        @NotNull @Valid Area area,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 3) @UniqueElements
        List<@NotNull Purpose> purposes,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 2) @UniqueElements
        List<@NotNull WorkingMode> workingModes,

        @Enumerated(EnumType.STRING) Direction foundingMode,
        @Enumerated(EnumType.STRING) Direction approach,
        PartialDate startedOn,
        PartialDate launchedOn,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements NamedDescription {

    public LabDescription {
        aliases = Given.list(aliases);
        purposes = Given.list(purposes);
        workingModes = Given.list(workingModes);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** D169: a lab works in at least one of the two modes. */
    @Override
    public List<String> missing() {
        return workingModes.isEmpty() ? List.of("workingModes") : List.of();
    }
}
