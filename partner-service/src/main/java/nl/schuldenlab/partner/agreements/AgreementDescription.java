package nl.schuldenlab.partner.agreements;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** What is agreed, by whom and for how long, as one value: replaced whole, and absent means cleared. */
@Embeddable
@SelfChecked
@Replaces(AgreementView.class)
@Schema(name = "AgreementUpdate")
public record AgreementDescription(
        @NotBlank @Size(max = 300) String title,

        @Valid @Schema(description = "The text, if it stands elsewhere; else `body` has it.")
        AgreementText text,

        @Size(min = 1, max = 200_000) @Schema(description = "The text itself. Lists leave it out.")
        String body,

        @Size(max = 200)
        @UniqueElements
        @Schema(description = "Partners without whose signature it does not enter into force; at least one.")
        List<@NotNull @Slug String> requiredParties,

        @Size(max = 200) @UniqueElements @Schema(description = "Partners that may sign too, now or later.")
        List<@NotNull @Slug String> invitedParties,

        @Schema(description = "Until when the required parties can sign; who joins later is not bound to it (D142).")
        Instant signBy,

        PartialDate validFrom,

        PartialDate validUntil,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription, SelfChecked.Checking {

    public AgreementDescription {
        requiredParties = Given.list(requiredParties);
        invitedParties = Given.list(invitedParties);
        signBy = signBy == null ? null : signBy.truncatedTo(ChronoUnit.MICROS); // what the database keeps
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    @Override
    public List<String> missing() {
        return Stream.of(text == null && body == null ? "text" : "", requiredParties.isEmpty() ? "requiredParties" : "")
                .filter(property -> !property.isEmpty())
                .toList();
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (text != null && body != null) {
            finding.fault("body", "one-text-only");
        }
        for (int i = 0; i < invitedParties.size(); i++) {
            if (requiredParties.contains(invitedParties.get(i))) {
                finding.fault("invitedParties/" + i, "party-twice");
            }
        }
        if (validFrom != null && validUntil != null && validUntil.lastDay().isBefore(validFrom.firstDay())) {
            finding.fault("validUntil", "valid-until-before-from");
        }
    }

    /** The hash of its text, or null while that is unknown. */
    String textHash() {
        if (text != null) {
            return text.sha256();
        }
        return body == null ? null : TextHash.of(body);
    }

    boolean names(String partner) {
        return requiredParties.contains(partner) || invitedParties.contains(partner);
    }

    List<String> parties() {
        return Stream.concat(requiredParties.stream(), invitedParties.stream()).toList();
    }

    AgreementDescription withoutBody() {
        return new AgreementDescription(
                title,
                text,
                null,
                requiredParties,
                invitedParties,
                signBy,
                validFrom,
                validUntil,
                remarks,
                uncertain,
                sources);
    }
}
