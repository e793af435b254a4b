package nl.schuldenlab.catalog.workingforms;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.Adoption;
import nl.schuldenlab.catalog.adoptions.AdoptionRights;
import nl.schuldenlab.catalog.adoptions.Adoptions;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The one working form of an adoption. */
@Path("/adoptions/{id}/working-form")
@Scope("projects")
public class WorkingFormResource {
    private final WorkingFormRepository forms;
    private final FormPartners partners;
    private final Adoptions adoptions;
    private final AdoptionRights rights;
    private final Projects projects;
    private final Commands commands;

    WorkingFormResource(
            WorkingFormRepository forms,
            FormPartners partners,
            Adoptions adoptions,
            AdoptionRights rights,
            Projects projects,
            Commands commands) {
        this.forms = forms;
        this.partners = partners;
        this.adoptions = adoptions;
        this.rights = rights;
        this.projects = projects;
        this.commands = commands;
    }

    @GET
    @Operation(summary = "Read the working form of an adoption (werkbare vorm)")
    public RestResponse<WorkingFormView> get(@RestPath UUID id) {
        adoptions.get(id);
        WorkingForm form = forms.get(id);
        return Answers.shown(form, WorkingFormView.of(form));
    }

    @PUT
    @Operation(
            summary = "Write or replace the working form of an adoption (werkbare vorm)",
            description =
                    "For the managers and leaders of its lab, who speaks for its municipality, and the national team. It names public and private partners that are so (D73) and, to be recorded, its document (D74); once the adoption is FORM_RECORDED none of these goes.")
    public RestResponse<WorkingFormView> replace(@RestPath UUID id, WorkingFormDescription description) {
        rights.asDescriberOf(adoptions.get(id));
        partners.check(description, forms.only(id).map(WorkingForm::description));
        return commands.place(
                () -> forms.only(id),
                form -> forms.saved(
                        form.describe(description, adoptions.locked(id).status().hasForm())),
                () -> forms.added(new WorkingForm(id, description)),
                WorkingFormView::of);
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to the working form of an adoption (geschiedenis)",
            description =
                    "For the people of its lab and municipality, those of the project's labs and partners, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        Adoption adoption = adoptions.get(id);
        rights.asInsiderOf(adoption, projects.get(adoption.project()));
        return forms.history(forms.get(id), request).shown();
    }
}
