package nl.schuldenlab.catalog.links;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectPart;

/** A link that project leaders saw between two projects (D114). */
@Entity
@Table(name = "project_link")
public class Link extends ProjectPart<LinkDescription> {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn
    private Project other;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Embedded
    private LinkDescription description;

    protected Link() {}

    Link(Project project, Project other, NewLink wanted) {
        super(project, null);
        this.other = other;
        this.kind = wanted.kind();
        this.description = wanted.description();
    }

    Link describe(LinkDescription wanted) {
        description = wanted;
        return this;
    }

    @Override
    public String resource() {
        return "project-link";
    }

    @Override
    public String path() {
        return project().path() + "/links/" + id();
    }

    @Override
    public LinkDescription description() {
        return description;
    }

    Project other() {
        return other;
    }

    LinkKind kind() {
        return kind;
    }
}
