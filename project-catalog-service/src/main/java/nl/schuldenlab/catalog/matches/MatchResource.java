package nl.schuldenlab.catalog.matches;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.schuldenlab.catalog.labs.Host;
import nl.schuldenlab.catalog.labs.Hosts;
import nl.schuldenlab.catalog.labs.WorkPlans;
import nl.schuldenlab.catalog.partners.Parties;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Proven projects that fit a lab's work plan. */
@Path("/projects/matches")
@Scope("projects")
public class MatchResource {
    private final Matching matching;
    private final Hosts hosts;
    private final WorkPlans plans;
    private final Parties parties;
    private final Rights rights;

    MatchResource(Matching matching, Hosts hosts, WorkPlans plans, Parties parties, Rights rights) {
        this.matching = matching;
        this.hosts = hosts;
        this.plans = plans;
        this.parties = parties;
        this.rights = rights;
    }

    @GET
    @Operation(
            summary = "Find proven projects that fit the work plan of a debt lab (matching)",
            description =
                    "For who may read the plan: the lab's people, those of its partners, and the national team; others get 404. The best fit first, each with the criteria that it meets and those that it does not, and the kinds of partners that the lab lacks for it (D70); the same question gets the same order. The lab's own projects (D65) and those it has taken up are left out; without a plan nothing fits.")
    public RestResponse<Page<MatchView>> list(@BeanParam MatchFilter filter) {
        String slug = filter.lab();
        if (!rights.isInsiderOf(slug, List.of())) {
            rights.asInsiderOf(slug, parties.activeAt(slug));
        }
        Host lab = hosts.find(slug).orElseThrow(Refusal::notFound);
        List<MatchView> matches = plans.of(slug)
                .map(plan -> matching.of(lab, plan, parties.typesAt(slug)))
                .orElse(List.of());
        return Page.of(matches, MatchView::project, filter).shown();
    }
}
