package nl.schuldenlab.catalog.workingforms;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.projects.ProjectFacts;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** What the working form of an adoption is, as one value: replaced whole, and absent means cleared. */
@Embeddable
@SelfChecked
@Replaces(WorkingFormView.class)
@Schema(name = "WorkingFormUpdate")
public record WorkingFormDescription(
        @NotBlank @Size(max = 10_000) @Schema(description = "How the partners work together on it (D73).")
        String form,

        @Schema(description = "The document in which it is recorded (D74).") @Valid
        FormDocument document,

        @Size(max = 50) @UniqueElements List<@NotNull @Slug String> publicPartners,
        @Size(max = 50) @UniqueElements List<@NotNull @Slug String> privatePartners,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription, SelfChecked.Checking {

    public WorkingFormDescription {
        publicPartners = Given.list(publicPartners);
        privatePartners = Given.list(privatePartners);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (!Collections.disjoint(publicPartners, privatePartners)) {
            finding.fault("privatePartners", "public-and-private");
        }
    }

    /** D73, D74: what keeps it from being found and recorded. */
    List<Blocker> blockers() {
        return Stream.of(
                        publicPartners.isEmpty() ? blocker("public-partner-missing", "D73") : null,
                        privatePartners.isEmpty() ? blocker("private-partner-missing", "D73") : null,
                        document == null ? blocker("form-document-missing", "D74") : null)
                .filter(Objects::nonNull)
                .toList();
    }

    static Blocker blocker(String code, String rule) {
        return Blocker.of(code, rule, ProjectFacts.HERE);
    }
}
