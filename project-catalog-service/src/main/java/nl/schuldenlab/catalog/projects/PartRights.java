package nl.schuldenlab.catalog.projects;

import jakarta.enterprise.context.RequestScoped;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Roles;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;

/** Who writes what belongs to a project, and who sees what is not public of it; what was before the platform is written by the national team alone. */
@RequestScoped
public class PartRights {
    private final ProjectRights projects;
    private final Rights rights;
    private final Caller caller;

    PartRights(ProjectRights projects, Rights rights, Caller caller) {
        this.projects = projects;
        this.rights = rights;
        this.caller = caller;
    }

    /** @throws Refusal 401 or 403 unless the caller manages a lab of the project, leads projects there, or is the national team */
    public void asLeaderOf(Project project, Historical historical) {
        if (historical == null) {
            projects.asLeaderOf(project);
        } else {
            rights.asNational();
        }
    }

    /** @throws Refusal 401 or 403 unless the caller manages a lab of the project, or is the national team */
    public void asManagerOf(Project project, Historical historical) {
        if (historical == null) {
            projects.asWriterOf(project);
        } else {
            rights.asNational();
        }
    }

    /** Whether the caller may write of the project as {@link #asLeaderOf} asks. */
    public boolean leads(Project project, Historical historical) {
        return historical == null ? projects.mayLead(project) : rights.isNational();
    }

    /** @throws Refusal 401 or 403 unless the caller is the national team */
    public void asNational() {
        rights.asNational();
    }

    public boolean isNational() {
        return rights.isNational();
    }

    /** @throws Refusal 404 unless the caller belongs to a lab or a partner of the project, or sees all */
    public void asInsiderOf(Project project) {
        projects.asInsiderOf(project);
    }

    /**
     * The project, for who may weigh it.
     *
     * @throws Refusal 404 unless the caller belongs to the project, weighs it for the portfolio, or sees all
     */
    public Project asWeighing(Project project) {
        if (!caller.is(Roles.PORTFOLIO_BOARD) && !caller.is(Roles.REVIEWER)) {
            projects.asInsiderOf(project);
        }
        return project;
    }
}
