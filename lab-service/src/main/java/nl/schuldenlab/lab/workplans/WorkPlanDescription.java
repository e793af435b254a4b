package nl.schuldenlab.lab.workplans;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.UniqueElements;

/** What a lab is after and what it chose for it (D175, D182), as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(WorkPlanView.class)
@Schema(name = "WorkPlanUpdate")
public record WorkPlanDescription(
        @Size(max = 50) @UniqueElements List<@NotBlank @Size(max = 1000) String> objectives,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 200) @Valid List<@NotNull Activity> activities,

        @Size(max = 20) @UniqueElements List<@NotBlank @Size(max = 200) String> themes,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 9) @UniqueElements
        List<@NotNull TargetGroup> targetGroups,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 7) @UniqueElements
        List<@NotNull DebtPhase> debtPhases,

        @Schema(description = "The partners that fit the objectives (D182).") @Size(max = 100) @UniqueElements
        List<@NotNull @Slug String> partners,

        @Schema(description = "The projects from elsewhere that fit the objectives (D182).")
        @Size(max = 100)
        @UniqueElements
        List<@NotNull @Slug String> projects,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    /** What a plan says that nobody has written yet. */
    public static final WorkPlanDescription EMPTY =
            new WorkPlanDescription(null, null, null, null, null, null, null, null, null, null);

    public WorkPlanDescription {
        objectives = Given.list(objectives);
        activities = Given.list(activities);
        themes = Given.list(themes);
        targetGroups = Given.list(targetGroups);
        debtPhases = Given.list(debtPhases);
        partners = Given.list(partners);
        projects = Given.list(projects);
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }
}
