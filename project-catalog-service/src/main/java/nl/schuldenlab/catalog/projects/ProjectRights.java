package nl.schuldenlab.catalog.projects;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;

/** Who may write of a project, and who sees what is not public of it: the managers of the lab where it was born or that it joined, and the national team. */
@RequestScoped
public class ProjectRights {
    private static final String LABS = "labs";
    private static final String PARTNERS = "partners";

    private final Rights rights;
    private final Caller caller;

    ProjectRights(Rights rights, Caller caller) {
        this.rights = rights;
        this.caller = caller;
    }

    /** @throws Refusal 401 or 403 unless the caller manages the labs that it names, or is the national team, which alone records history and what no lab brought forth */
    void asCreatorOf(NewProject project) {
        if (project.historical() != null || project.description().originLab() == null) {
            rights.asNational();
        } else {
            project.description().labs().forEach(rights::asManagerOf);
            rights.asManagerOf(project.description().originLab());
        }
    }

    /** @throws Refusal 401 or 403 unless the caller manages one of its labs, or is the national team */
    public void asWriterOf(Project project) {
        project.labs().stream()
                .filter(rights::manages)
                .findFirst()
                .ifPresentOrElse(rights::asManagerOf, rights::asNational);
    }

    public boolean mayWrite(Project project) {
        return rights.isNational() || project.labs().stream().anyMatch(rights::manages);
    }

    /** @throws Refusal 401 or 403 unless the caller manages one of its labs, leads projects there, or is the national team */
    public void asLeaderOf(Project project) {
        project.labs().stream()
                .filter(rights::leadsAt)
                .findFirst()
                .ifPresentOrElse(rights::asLeaderAt, rights::asNational);
    }

    /** @throws Refusal 401 or 403 unless the caller leads it or, for what tells of the time before the platform, is the national team */
    public void asRecorderOf(Project project, Historical historical) {
        if (historical != null) {
            rights.asNational();
        } else {
            asLeaderOf(project);
        }
    }

    public boolean mayLead(Project project) {
        return rights.isNational() || project.labs().stream().anyMatch(rights::leadsAt);
    }

    /** Whether the caller belongs to a lab or a partner of it, in whatever role; who judges it does not. */
    public boolean isPartyTo(Project project) {
        return !Collections.disjoint(caller.claim(LABS), project.labs())
                || !Collections.disjoint(caller.claim(PARTNERS), project.partners());
    }

    /** @throws Refusal 404 unless the caller belongs to a lab or a partner of it, or sees all */
    public void asInsiderOf(Project project) {
        if (!isInsiderOf(project)) {
            throw Refusal.notFound();
        }
    }

    public boolean isInsiderOf(Project project) {
        return rights.isInsiderOf(project.labs(), project.partners());
    }

    /** @throws Refusal 401 or 403 unless the caller may write of it, and manages each lab that this description takes in or leaves out */
    public void asWriterOf(Project project, ProjectDescription wanted) {
        ProjectDescription now = project.description();
        Stream.of(changed(now.originLab(), wanted.originLab()), changed(now.joinedLab(), wanted.joinedLab()))
                .flatMap(List::stream)
                .forEach(rights::asManagerOf);
        asWriterOf(project);
    }

    Sight sight() {
        return new Sight(
                rights.seesAll(),
                caller.claim(LABS).stream().filter(rights::leadsAt).toList(),
                caller.claim(PARTNERS).stream().filter(rights::speaksFor).toList());
    }

    private static List<String> changed(String now, String wanted) {
        return Objects.equals(now, wanted)
                ? List.of()
                : Stream.of(now, wanted).filter(Objects::nonNull).toList();
    }

    /** A record entered twice or by mistake is the national team's to withdraw. */
    boolean mayMove(Project project, ProjectStage to) {
        return rights.isNational() || to != ProjectStage.WITHDRAWN && mayWrite(project);
    }

    /** @throws Refusal 401 or 403 unless the caller may move it to that stage; a record is withdrawn by the national team only */
    void asMoverOf(Project project, ProjectStage to) {
        if (to == ProjectStage.WITHDRAWN) {
            rights.asNational();
        } else {
            asWriterOf(project);
        }
    }
}
