package nl.schuldenlab.partner.reportedcounts;

import jakarta.inject.Singleton;
import java.util.List;

/** Tells what was reported of a lab, for who shows it beside what is counted. */
@Singleton
public class ReportedPartnerCounts {
    private final ReportedPartnerCountRepository counts;

    ReportedPartnerCounts(ReportedPartnerCountRepository counts) {
        this.counts = counts;
    }

    /** All of a lab, oldest first. */
    public List<ReportedPartnerCountView> of(String lab) {
        return counts.of(lab).stream().map(ReportedPartnerCountView::of).toList();
    }
}
