package nl.schuldenlab.events.publications;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.schuldenlab.events.partners.Partners;
import nl.schuldenlab.events.subjects.KnownSubjects;
import nl.schuldenlab.events.subjects.Subjects;
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

/** What was published of the network. */
@Path("/publications")
@Scope("events")
public class PublicationResource {
    private final PublicationRepository publications;
    private final Publishing publishing;
    private final PublicationRights recorders;
    private final Rights rights;
    private final Partners partners;
    private final KnownSubjects subjects;
    private final Commands commands;

    PublicationResource(
            PublicationRepository publications,
            Publishing publishing,
            PublicationRights recorders,
            Rights rights,
            Partners partners,
            KnownSubjects subjects,
            Commands commands) {
        this.publications = publications;
        this.publishing = publishing;
        this.recorders = recorders;
        this.rights = rights;
        this.partners = partners;
        this.subjects = subjects;
        this.commands = commands;
    }

    private void mustExist(PublicationDescription wanted, String publisher, Subjects about) {
        References references = new References().one("/publisher", wanted.publisher(), publisher, partners::exist);
        subjects.addTo(references, wanted.subjects(), about).enforce();
    }

    @GET
    @Operation(
            summary = "List publications (publicaties)",
            description =
                    "`from`, `until` and `year` find what came out in the period, or may have as far as its date is known.")
    public RestResponse<Page<PublicationView>> list(
            @BeanParam PublicationFilter filter, @BeanParam PublicationPage page) {
        return publications.list(filter, page).map(PublicationView::of).shown();
    }

    @POST
    @Operation(
            summary = "Record a publication (publicatie)",
            description =
                    "For the managers of a lab that it is about, and the national team. `publishedOn` is not in the future; with `historical` and a source, for the national team, it and `publisher` may be unknown.")
    public RestResponse<PublicationView> create(NewPublication newPublication) {
        PublicationDescription description = newPublication.description();
        if (newPublication.historical() != null) {
            rights.asNational();
        } else {
            recorders.asRecorderOf(description);
        }
        mustExist(description, null, Subjects.NONE);
        return commands.create(() -> publishing.record(newPublication), PublicationView::of);
    }

    @GET
    @Path("/{slug}")
    @Operation(summary = "Read a publication (publicatie)")
    public RestResponse<PublicationView> get(@RestPath String slug) {
        Publication publication = publications.get(slug);
        return Answers.shown(publication, PublicationView.of(publication));
    }

    @PUT
    @Path("/{slug}")
    @Operation(
            summary = "Replace what is said of a publication (publicatie)",
            description =
                    "For the managers of a lab that it is about, before and after, and the national team, which alone writes historical records.")
    public RestResponse<PublicationView> replace(@RestPath String slug, PublicationDescription description) {
        Publication found = publications.get(slug);
        recorders.asRecorderOf(description);
        recorders.asRecorderOf(found);
        mustExist(
                description,
                found.description().publisher(),
                found.description().subjects());
        return commands.replace(
                () -> publications.locked(slug),
                publication -> publishing.replace(publication, description),
                PublicationView::of);
    }

    @GET
    @Path("/{slug}/history")
    @Operation(
            summary = "Read what happened to a publication (geschiedenis)",
            description =
                    "For the people of the labs that it is about, those of its publisher, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath String slug, @BeanParam PageRequest request) {
        Publication publication = publications.get(slug);
        recorders.asInsiderOf(publication.description());
        return publications.history(publication, request).shown();
    }
}
