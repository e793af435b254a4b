package nl.schuldenlab.events.sessions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import nl.schuldenlab.events.subjects.Subjects;
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

/** What is said of a session, as one value: replaced whole, and absent means cleared. Several partners may present it, on several subjects (D9). */
@Embeddable
@Replaces(SessionView.class)
@Schema(name = "SessionUpdate")
@SelfChecked
public record SessionDescription(
        @NotNull @Enumerated(EnumType.STRING) SessionKind kind,
        @Size(min = 1, max = 300) String title,
        @Size(max = 50) @UniqueElements List<@NotNull @Slug String> presenters,
        @Valid Subjects subjects,
        @Enumerated(EnumType.STRING) SessionPurpose purpose,

        @Schema(description = "Within the times of the event, as far as these are known.")
        Instant startsAt,

        Instant endsAt,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription, SelfChecked.Checking {

    public SessionDescription {
        presenters = Given.list(presenters);
        subjects = Subjects.given(subjects);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (endsAt != null && startsAt == null) {
            finding.fault("endsAt", "ends-without-start");
        } else if (endsAt != null && !endsAt.isAfter(startsAt)) {
            finding.fault("endsAt", "ends-before-start");
        }
    }
}
