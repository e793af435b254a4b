package nl.schuldenlab.partner.partnerships;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schuldenlab.partner.periods.Period;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** Since when, as what and in which way a partner takes part in a lab, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(PartnershipView.class)
@Schema(name = "PartnershipUpdate")
public record PartnershipDescription(
        PartialDate joinedOn,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 8) @UniqueElements
        List<@NotNull PartnershipRole> roles,

        @Schema(description = "The form of its involvement, in the partner's own words: it alone sets them (D97).")
        @Size(min = 1, max = 500)
        String involvement,

        @Size(min = 1, max = 2000) String motive,
        @Size(min = 1, max = 2000) String approach,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(ref = "ContactIds")
        @JdbcTypeCode(SqlTypes.ARRAY)
        @Size(max = 20)
        @UniqueElements
        List<@NotNull UUID> contacts,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public PartnershipDescription {
        roles = Given.list(roles);
        contacts = Given.list(contacts);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** D142: partners join when they like, so each has a date of its own. D151: people make the network, so each names at least one. */
    @Override
    public List<String> missing() {
        return Stream.of(joinedOn == null ? "joinedOn" : null, contacts.isEmpty() ? "contacts" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    PartnershipDescription withContacts(List<UUID> others) {
        return new PartnershipDescription(
                joinedOn, roles, involvement, motive, approach, others, remarks, uncertain, sources);
    }

    boolean connects() {
        return roles.contains(PartnershipRole.CONNECTOR);
    }

    /** Whether one can have left on this date, as far as both dates are known. */
    boolean beganBy(PartialDate leftOn) {
        return Period.areInOrder(joinedOn, leftOn);
    }
}
