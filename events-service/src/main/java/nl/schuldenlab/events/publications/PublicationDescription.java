package nl.schuldenlab.events.publications;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.events.subjects.Subjects;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** All that is said of a publication, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(PublicationView.class)
@Schema(name = "PublicationUpdate")
public record PublicationDescription(
        @NotNull @Enumerated(EnumType.STRING) PublicationKind kind,
        @NotBlank @Size(max = 300) String title,
        PartialDate publishedOn,

        @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String publisher,

        @Pattern(regexp = "^https?://\\S+$") @Size(max = 2000)
        String url,

        @Valid Attachment attachment,

        @Slug
        @Schema(
                pattern = Slugs.SHAPE,
                minLength = 2,
                maxLength = 80,
                description = "The event that gave rise to it, one of `visibility` PUBLIC.")
        String originEvent,

        @Valid Subjects subjects,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Finding> findings,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public PublicationDescription {
        subjects = Subjects.given(subjects);
        findings = Given.list(findings);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    @Override
    public List<String> missing() {
        return Stream.of(publishedOn == null ? "publishedOn" : "", publisher == null ? "publisher" : "")
                .filter(property -> !property.isEmpty())
                .toList();
    }
}
