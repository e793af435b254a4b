package nl.schuldenlab.partner.introductions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import nl.schuldenlab.partner.partners.PartnerType;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Whom a lab wants to be introduced to, and for what, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(IntroductionView.class)
@Schema(name = "IntroductionUpdate")
public record IntroductionDescription(
        @Schema(description = "The kind of partner that is needed; this or `partner` is given.")
        @Enumerated(EnumType.STRING)
        PartnerType partnerType,

        @Slug
        @Schema(
                pattern = Slugs.SHAPE,
                minLength = 2,
                maxLength = 80,
                description = "The partner to be introduced; once the request stands, the national team chooses it.")
        String partner,

        @Schema(description = "What the lab would ask of the partner.") @Size(min = 1, max = 2000)
        String question,

        @Schema(description = "What in the project's execution needs it.") @Size(min = 1, max = 1000)
        String requiredFor,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public IntroductionDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    @Override
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (partnerType == null && partner == null) {
            missing.add("partnerType");
        }
        if (question == null) {
            missing.add("question");
        }
        return missing;
    }
}
