package nl.schuldenlab.events.materials;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is said of a material, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(MaterialView.class)
@Schema(name = "MaterialUpdate")
public record MaterialDescription(
        @NotNull @Enumerated(EnumType.STRING) MaterialKind kind,
        @NotBlank @Size(max = 300) String title,

        @NotNull @Pattern(regexp = "^https://\\S+$") @Size(max = 2000) @Schema(description = "Where it can be read.")
        String url,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public MaterialDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }
}
