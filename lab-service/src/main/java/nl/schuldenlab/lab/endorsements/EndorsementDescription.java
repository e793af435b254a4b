package nl.schuldenlab.lab.endorsements;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.lab.labs.Purpose;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** What an endorsement says and rests on, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(EndorsementView.class)
@Schema(name = "EndorsementUpdate")
public record EndorsementDescription(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @NotNull @Size(min = 1, max = 3) @UniqueElements
        List<@NotNull Purpose> purposes,

        @Size(min = 1, max = 2000) String statement,
        PartialDate endorsedOn,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public EndorsementDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** D48: an endorsement is explicit, in words and with a date. */
    @Override
    public List<String> missing() {
        return Stream.of(
                        statement == null || statement.isBlank() ? "statement" : "",
                        endorsedOn == null ? "endorsedOn" : "")
                .filter(property -> !property.isEmpty())
                .toList();
    }

    boolean coversAllPurposes() {
        return purposes.containsAll(List.of(Purpose.values()));
    }
}
