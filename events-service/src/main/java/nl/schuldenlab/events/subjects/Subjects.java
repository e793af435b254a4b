package nl.schuldenlab.events.subjects;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.slugs.Slug;
import org.hibernate.validator.constraints.UniqueElements;

/** What a gathering or a publication is about: labs, projects and partners, any number of each (D5, D9). */
@Embeddable
public record Subjects(
        @Size(max = 50) @UniqueElements List<@NotNull @Slug String> labs,
        @Size(max = 50) @UniqueElements List<@NotNull @Slug String> projects,
        @Size(max = 50) @UniqueElements List<@NotNull @Slug String> partners) {
    public static final Subjects NONE = new Subjects(null, null, null);

    public Subjects {
        labs = Given.list(labs);
        projects = Given.list(projects);
        partners = Given.list(partners);
    }

    /** The subjects, or none where nothing was given. */
    public static Subjects given(Subjects subjects) {
        return subjects == null ? NONE : subjects;
    }
}
