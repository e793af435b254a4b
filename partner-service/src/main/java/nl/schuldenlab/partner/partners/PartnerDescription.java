package nl.schuldenlab.partner.partners;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.NamedDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** All that may be said of a partner, as one value: replaced whole, and absent means cleared. */
@Embeddable
@SelfChecked
@Replaces(PartnerView.class)
@Schema(name = "PartnerUpdate")
public record PartnerDescription(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 100) @UniqueElements List<@NotBlank @Size(max = 200) String> aliases,
        @NotNull @Enumerated(EnumType.STRING) Sector sector,
        @NotNull @Enumerated(EnumType.STRING) Reach scope,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @NotNull @Size(min = 1, max = 28) @UniqueElements
        List<@NotNull PartnerType> types,

        @Size(min = 1, max = 200) String organisationForm,
        PartialDate establishedOn,
        @Valid Identifiers identifiers,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements NamedDescription, SelfChecked.Checking {

    public PartnerDescription {
        aliases = Given.list(aliases);
        identifiers =
                identifiers == null || identifiers.areAbsent() ? null : identifiers; // as the database gives it back
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** All by which it is known. */
    Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    boolean describesMunicipality() {
        return types.contains(PartnerType.MUNICIPALITY);
    }

    /** Its code such as {@code gm0513}, or null for a partner that is no municipality. */
    String municipality() {
        return identifiers == null ? null : identifiers.municipality();
    }

    /** D10: a municipality has the code of one, and no other partner has. */
    @Override
    public void check(SelfChecked.Finding finding) {
        boolean hasCode = municipality() != null;
        if (types != null && hasCode != describesMunicipality()) {
            finding.fault("identifiers/municipality", hasCode ? "municipality-only" : "required");
        }
    }
}
