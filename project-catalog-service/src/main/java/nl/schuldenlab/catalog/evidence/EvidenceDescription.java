package nl.schuldenlab.catalog.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import nl.schuldenlab.reference.KnownMunicipality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was found out of a project, by whom and how, as one value: replaced whole, and absent means cleared. */
@Embeddable
@SelfChecked
@Replaces(EvidenceView.class)
@Schema(name = "EvidenceUpdate")
public record EvidenceDescription(
        @NotNull @Enumerated(EnumType.STRING) EvidenceKind kind,
        @NotNull @Enumerated(EnumType.STRING) EvidenceBasis basis,
        @NotBlank @Size(max = 300) String title,

        @Schema(description = "On which of three things it bears (D16).") @Enumerated(EnumType.STRING)
        Dimension dimension,

        PartialDate reportedOn,

        @Size(min = 1, max = 300)
        @Schema(description = "The organisation that did the research, when it is no partner; no name of a person.")
        String researcher,

        @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String researcherPartner,

        @Size(min = 1, max = 300) String commissionedBy,

        @Schema(
                description =
                        "`NO` when the researcher has a stake in the project; `UNKNOWN` when nothing is said (D125).")
        @Enumerated(EnumType.STRING)
        Independence independent,

        @Size(min = 1, max = 2000) String design,
        @Min(1) @Max(10_000_000) Integer sampleSize,
        @KnownMunicipality String municipality,
        @Size(min = 1, max = 5000) String finding,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Figure> figures,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription, SelfChecked.Checking {

    public EvidenceDescription {
        figures = Given.list(figures);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** On which of the three things it bears (D16), and who did the research (D125). */
    @Override
    public List<String> missing() {
        return Stream.of(
                        dimension == null ? "dimension" : null,
                        researcher == null && researcherPartner == null ? "researcher" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (researcher != null && researcherPartner != null) {
            finding.fault("researcher", "one-researcher");
        }
    }

    EvidenceDescription with(Independence told) {
        return new EvidenceDescription(
                kind,
                basis,
                title,
                dimension,
                reportedOn,
                researcher,
                researcherPartner,
                commissionedBy,
                told,
                design,
                sampleSize,
                municipality,
                finding,
                figures,
                remarks,
                uncertain,
                sources);
    }
}
