package nl.schuldenlab.lab.handovers;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** When a lab was handed over, and to whom: a contact person that partner-service holds. */
@Embeddable
public record HandoverDescription(
        PartialDate handedOverOn,

        @Schema(description = "Of the contact person, held by partner-service, who manages the programme from then on.")
        UUID programmeManager,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public HandoverDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    @Override
    public List<String> missing() {
        return Stream.of(handedOverOn == null ? "handedOverOn" : "", programmeManager == null ? "programmeManager" : "")
                .filter(property -> !property.isEmpty())
                .toList();
    }
}
