package nl.schuldenlab.events.feeds;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.schuldenlab.events.calendars.Agenda;
import nl.schuldenlab.events.calendars.CalendarText;
import nl.schuldenlab.events.calendars.EventCalendar;
import nl.schuldenlab.events.events.EventFilter;
import nl.schuldenlab.events.events.EventRights;
import nl.schuldenlab.events.events.Sight;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.config.SuiteConfig;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Calendar addresses of one's own. */
@Path("/calendar-feeds")
@Scope("events")
public class CalendarFeedResource {
    private final CalendarFeedRepository repository;
    private final CalendarFeeds feeds;
    private final Agenda agenda;
    private final EventCalendar calendar;
    private final EventRights sight;
    private final FeedRights rights;
    private final Commands commands;
    private final SuiteConfig suite;

    CalendarFeedResource(
            CalendarFeedRepository repository,
            CalendarFeeds feeds,
            Agenda agenda,
            EventCalendar calendar,
            EventRights sight,
            FeedRights rights,
            Commands commands,
            SuiteConfig suite) {
        this.repository = repository;
        this.feeds = feeds;
        this.agenda = agenda;
        this.calendar = calendar;
        this.sight = sight;
        this.rights = rights;
        this.commands = commands;
        this.suite = suite;
    }

    @GET
    @Operation(
            summary = "List calendar addresses of one's own (agenda-abonnementen)",
            description =
                    "Without their secrets, which nobody knows any more. The national team sees those of everybody.")
    public RestResponse<Page<CalendarFeedView>> list(@BeanParam PageRequest request) {
        return repository
                .list(request, rights.seen())
                .map(feed -> CalendarFeedView.of(feed, null))
                .shown();
    }

    @POST
    @Operation(
            summary = "Make a calendar address of one's own (agenda-abonnement)",
            description =
                    "For everybody who is signed in. The answer tells the `address` once; calendar programs read it without a token, and see what the caller may know of now, for a year. Addresses that the caller made before lose what the caller has lost since.")
    public RestResponse<CalendarFeedView> create(NewCalendarFeed wish) {
        String owner = rights.asOwner();
        FeedToken token = FeedToken.random();
        Sight now = sight.sight();
        return commands.create(
                () -> feeds.make(owner, wish.name(), token, now),
                feed -> CalendarFeedView.of(
                        feed, suite.publicUrl().orElse("") + "/v1/calendar-feeds/" + token.secret()));
    }

    @GET
    @Path("/{key}")
    @Produces(CalendarText.TYPE)
    @Operation(
            summary = "Read a calendar by its secret address (agenda)",
            description =
                    "`key` is the secret at the end of the address; whoever has it may read. 404 once it was ended.")
    @APIResponse(responseCode = "200", ref = CalendarText.RESPONSE)
    public RestResponse<String> get(@RestPath String key) {
        CalendarFeed feed = repository.ofToken(new FeedToken(key)).orElseThrow(Refusal::notFound);
        Sight seen = feed.sight();
        return CalendarText.answer(calendar.published(feed.name(), agenda.of(new EventFilter(), seen), seen::isInside));
    }

    @DELETE
    @Path("/{key}")
    @Operation(
            summary = "End a calendar address (agenda-abonnement intrekken)",
            description = "`key` is its `id`. For its owner, and the national team; it cannot be read from then on.")
    public RestResponse<Void> end(@RestPath String key) {
        repository.ofId(key).filter(rights::mayEnd).orElseThrow(Refusal::notFound);
        return commands.delete(() -> repository.ofId(key).orElseThrow(Refusal::notFound), feeds::end);
    }
}
