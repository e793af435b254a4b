package nl.schuldenlab.lab.leads;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** As what, since when and until when somebody leads a lab, as one value; who it is, partner-service knows. */
@Embeddable
@Replaces(LeadView.class)
@Schema(name = "LeadUpdate")
@SelfChecked
public record LeadDescription(
        @NotNull @Enumerated(EnumType.STRING) LeadRole role,

        @Schema(description = "Of a contact person that partner-service holds.")
        UUID contact,

        @Slug
        @Schema(
                pattern = Slugs.SHAPE,
                minLength = 2,
                maxLength = 80,
                description = "The municipality on whose behalf a quartermaster is appointed (D174).")
        String appointedBy,

        PartialDate startedOn,

        @Schema(description = "The day on which another one may begin.")
        PartialDate endedOn,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription, SelfChecked.Checking {

    public LeadDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** D174: a quartermaster is appointed on behalf of a municipality. */
    @Override
    public List<String> missing() {
        return Stream.of(
                        contact == null ? "contact" : "",
                        isQuartermaster() && appointedBy == null ? "appointedBy" : "",
                        startedOn == null ? "startedOn" : "")
                .filter(property -> !property.isEmpty())
                .toList();
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (startedOn != null && endedOn != null && endedOn.lastDay().isBefore(startedOn.firstDay())) {
            finding.fault("endedOn", "ends-before-start");
        }
    }

    boolean isQuartermaster() {
        return role == LeadRole.QUARTERMASTER;
    }

    boolean leadsOn(LocalDate day) {
        boolean begun = startedOn == null || !startedOn.firstDay().isAfter(day);
        return begun && (endedOn == null || endedOn.firstDay().isAfter(day));
    }

    /** @param end the day after the last one, or null for a time without end */
    boolean leadsWithin(LocalDate start, LocalDate end) {
        boolean endsBefore = endedOn != null && !endedOn.firstDay().isAfter(start);
        boolean beginsAfter =
                startedOn == null || end != null && !startedOn.firstDay().isBefore(end);
        return !endsBefore && !beginsAfter;
    }

    LeadDescription endedOn(PartialDate day) {
        return new LeadDescription(role, contact, appointedBy, startedOn, day, remarks, uncertain, sources);
    }
}
