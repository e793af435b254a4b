package nl.schuldenlab.partner.partnerships;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import nl.schuldenlab.partner.reportedcounts.ReportedPartnerCounts;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How many partners a lab had on a day. */
@Path("/partnerships/summary")
@Scope("partners")
public class PartnershipSummaryResource {
    private final PartnerCounts counts;
    private final ReportedPartnerCounts reported;
    private final Today today;

    PartnershipSummaryResource(PartnerCounts counts, ReportedPartnerCounts reported, Today today) {
        this.counts = counts;
        this.reported = reported;
        this.today = today;
    }

    @GET
    @Operation(
            summary = "Read how many partners a lab had on a day (aantal partners)",
            description =
                    "Counted from the partnerships that name them, by the sector and scope that partners have now, and beside that what sources reported. The two are never added: a source may have counted otherwise (D127).")
    public PartnershipSummaryView get(@BeanParam SummaryFilter filter) {
        String lab = filter.lab;
        LocalDate asOf = filter.asOf == null ? today.day() : filter.asOf;
        return new PartnershipSummaryView(
                lab,
                asOf,
                CountedPartnersView.of(counts.bySectorAndScope(lab, asOf)),
                counts.unknownStart(lab, asOf),
                counts.unknownEnd(lab, asOf),
                reported.of(lab));
    }
}
