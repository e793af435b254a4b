package nl.schuldenlab.lab.steps;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.language.Spoken;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.status.Transitions;
import nl.schuldenlab.platform.status.TransitionsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The ten steps of setting up a lab, each with its state machine and history. */
@Path("/labs/{slug}/setup/steps/{number}")
@Scope("labs")
public class SetupStepResource {
    private static final String INSIDERS = "For the lab's insiders; others get 404.";

    private final SetupStepRepository steps;
    private final Stepping stepping;
    private final Labs labs;
    private final Insiders insiders;
    private final Rights rights;
    private final Spoken spoken;
    private final Commands commands;
    private final Transitions transitions;

    SetupStepResource(
            SetupStepRepository steps,
            Stepping stepping,
            Labs labs,
            Insiders insiders,
            Rights rights,
            Spoken spoken,
            Commands commands,
            Transitions transitions) {
        this.steps = steps;
        this.stepping = stepping;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.spoken = spoken;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Operation(summary = "Read a step of the set-up of a debt lab (deelstap)", description = INSIDERS)
    public RestResponse<SetupStepView> get(@RestPath String slug, @RestPath int number) {
        SetupStep step = steps.of(insiders.seen(slug), Step.of(number));
        return Answers.shown(step, SetupStepView.of(step, spoken.language()));
    }

    @PUT
    @Operation(
            summary = "Replace what is noted of a step of the set-up (deelstap)",
            description = "For the lab's managers and the national team.")
    public RestResponse<SetupStepView> replace(
            @RestPath String slug, @RestPath int number, SetupStepDescription description) {
        labs.get(slug);
        Step step = Step.of(number);
        rights.asManagerOf(slug);
        return commands.replace(
                () -> stepping.toWrite(slug, step),
                found -> stepping.replace(found, description),
                told -> SetupStepView.of(told, spoken.language()));
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses of a step of the set-up (statushistorie)", description = INSIDERS)
    public RestResponse<Page<StatusChangeView>> statusChanges(
            @RestPath String slug, @RestPath int number, @BeanParam PageRequest request) {
        return steps.statusChanges(steps.of(insiders.seen(slug), Step.of(number)), request)
                .shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Move a step of the set-up to another status",
            description =
                    "For the lab's managers and the national team, while the lab is being set up. A step is DONE only when its own condition holds (D174 to D188); what others know is asked there.")
    public RestResponse<StatusChangeView> change(
            @RestPath String slug, @RestPath int number, NewSetupStepStatus change) {
        Lab lab = labs.get(slug);
        Step step = Step.of(number);
        rights.asManagerOf(slug);
        Heard heard = stepping.listen(lab, step, change.to());
        return commands.move(() -> stepping.toWrite(slug, step), found -> stepping.change(found, change, heard));
    }

    @GET
    @Path("/transitions")
    @Operation(
            summary = "Read which statuses of a step can come next, and what blocks this caller",
            description = INSIDERS)
    public TransitionsView transitions(@RestPath String slug, @RestPath int number) {
        SetupStep step = steps.of(insiders.seen(slug), Step.of(number));
        Lab lab = step.lab();
        return transitions.of(
                step.shownStatus().next(),
                to -> step.judge(to, stepping.demands(lab, step.step(), stepping.listen(lab, step.step(), to))),
                rights.manages(slug));
    }

    @GET
    @Path("/history")
    @Operation(summary = "Read what happened to a step of the set-up (geschiedenis)", description = INSIDERS)
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath int number, @BeanParam PageRequest request) {
        return steps.history(steps.of(insiders.seen(slug), Step.of(number)), request)
                .shown();
    }
}
