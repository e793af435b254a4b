package nl.schuldenlab.lab.workplans;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.partners.Partners;
import nl.schuldenlab.lab.projects.Projects;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The one work plan of a lab, and what it said before. */
@Path("/labs/{slug}/work-plan")
@Scope("labs")
public class WorkPlanResource {
    private final WorkPlanRepository plans;
    private final Labs labs;
    private final Insiders insiders;
    private final Rights rights;
    private final Partners partners;
    private final Projects projects;
    private final Commands commands;

    WorkPlanResource(
            WorkPlanRepository plans,
            Labs labs,
            Insiders insiders,
            Rights rights,
            Partners partners,
            Projects projects,
            Commands commands) {
        this.plans = plans;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.partners = partners;
        this.projects = projects;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "Read the work plan of a debt lab (werkplan)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<WorkPlanView> get(@RestPath String slug) {
        WorkPlan plan = plans.get(insiders.seen(slug));
        return Answers.shown(plan, WorkPlanView.of(plan));
    }

    @PUT
    @Operation(
            summary = "Write or replace the work plan of a debt lab (werkplan)",
            description =
                    "For the lab's managers and the national team, in any status of the lab. What it said before stays readable in `versions`.")
    public RestResponse<WorkPlanView> replace(@RestPath String slug, WorkPlanDescription description) {
        Lab lab = labs.get(slug);
        rights.asManagerOf(slug);
        mustExist(description, plans.only(lab).map(WorkPlan::description));
        return commands.place(
                () -> plans.only(labs.get(slug)),
                plan -> plans.replaced(plan, description),
                () -> plans.added(new WorkPlan(labs.get(slug), description)),
                WorkPlanView::of);
    }

    @GET
    @Path("/versions/{number: [1-9][0-9]{0,8}}")
    @Operation(
            summary = "Read a version of the work plan of a debt lab (werkplan)",
            description = "The first version is 1. For the lab's insiders; others get 404.")
    public RestResponse<WorkPlanVersionView> version(@RestPath String slug, @RestPath int number) {
        WorkPlan plan = plans.get(insiders.seen(slug));
        WorkPlanVersionView view = number == plan.number()
                ? WorkPlanVersionView.current(plan)
                : WorkPlanVersionView.of(plan, plans.version(plan, number));
        return Answers.shown(String.valueOf(number), view);
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to the work plan of a debt lab (geschiedenis)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath String slug, @BeanParam PageRequest request) {
        return plans.history(plans.get(insiders.seen(slug)), request).shown();
    }

    private void mustExist(WorkPlanDescription wanted, Optional<WorkPlanDescription> before) {
        new References()
                .each(
                        "/partners",
                        wanted.partners(),
                        before.map(WorkPlanDescription::partners).orElse(List.of()),
                        partners::exist)
                .each(
                        "/projects",
                        wanted.projects(),
                        before.map(WorkPlanDescription::projects).orElse(List.of()),
                        projects::exist)
                .enforce();
    }
}
