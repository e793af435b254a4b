package nl.schuldenlab.catalog.versions;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectChangeKind;
import nl.schuldenlab.catalog.projects.ProjectDescription;
import nl.schuldenlab.catalog.projects.ProjectPublished;
import nl.schuldenlab.platform.roots.Root;
import org.hibernate.annotations.Immutable;

/** What a project was said to be when it was published; it never changes. */
@Entity
@Immutable
public class ProjectVersion extends Root {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private Project project;

    private int number;

    @Enumerated(EnumType.STRING)
    private ProjectChangeKind changeKind;

    private String news;
    private List<String> changed;

    @Embedded
    private ProjectDescription description;

    protected ProjectVersion() {}

    ProjectVersion(ProjectPublished published) {
        this.project = published.project();
        this.number = project.number();
        this.changeKind = published.kind();
        this.news = published.news();
        this.changed = published.changed();
        this.description = project.description();
    }

    @Override
    public String resource() {
        return "project-version";
    }

    @Override
    public String path() {
        return project.path() + "/versions/" + number;
    }

    public Project project() {
        return project;
    }

    public int number() {
        return number;
    }

    /** What it changed; null for a first version. */
    public ProjectChangeKind changeKind() {
        return changeKind;
    }

    /** What changed, in a sentence, or null. */
    public String news() {
        return news;
    }

    /** The names of the properties that differ from the version before. */
    public List<String> changed() {
        return changed;
    }

    public ProjectDescription description() {
        return description;
    }
}
