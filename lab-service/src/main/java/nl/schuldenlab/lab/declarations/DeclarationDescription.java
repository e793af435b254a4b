package nl.schuldenlab.lab.declarations;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a declaration says and when it was made, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(DeclarationView.class)
@Schema(name = "DeclarationUpdate")
public record DeclarationDescription(
        @Size(min = 1, max = 2000) String statement,
        PartialDate declaredOn,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public DeclarationDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    @Override
    public List<String> missing() {
        return Stream.of(
                        statement == null || statement.isBlank() ? "statement" : "",
                        declaredOn == null ? "declaredOn" : "")
                .filter(property -> !property.isEmpty())
                .toList();
    }
}
