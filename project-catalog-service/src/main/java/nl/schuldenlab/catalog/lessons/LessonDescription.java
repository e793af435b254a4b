package nl.schuldenlab.catalog.lessons;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was learned, in which circumstances, and what to do with it, as one value: replaced whole, and absent means cleared. */
@Embeddable
@Replaces(LessonView.class)
@Schema(name = "LessonUpdate")
public record LessonDescription(
        @NotBlank @Size(max = 2000) String lesson,

        @Schema(description = "Absent when it is simply what was learned.") @Enumerated(EnumType.STRING)
        LessonKind kind,

        @Size(min = 1, max = 5000) @Schema(description = "What was tried, and in which circumstances.")
        String context,

        @Size(min = 1, max = 5000) @Schema(description = "What others had better do.")
        String advice,

        PartialDate learnedOn,
        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<@NotNull Source> sources)
        implements RootDescription {

    public LessonDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    static LessonDescription of(String lesson, PartialDate day) {
        return new LessonDescription(lesson, null, null, null, day, null, null, null);
    }
}
