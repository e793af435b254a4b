package nl.schuldenlab.lab.progressreports;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabPart;
import nl.schuldenlab.platform.provenance.Historical;

/** How a lab's programme came along in a quarter, as its core team reports (D105). */
@Entity
public class ProgressReport extends LabPart<ProgressReportDescription> {
    private int year;
    private int quarter;

    @Embedded
    private ProgressReportDescription description;

    protected ProgressReport() {}

    ProgressReport(Lab lab, int year, int quarter, ProgressReportDescription description, Historical historical) {
        super(lab, historical);
        this.year = year;
        this.quarter = quarter;
        this.description = complete(description);
    }

    ProgressReport describe(ProgressReportDescription wanted) {
        description = complete(wanted);
        return this;
    }

    @Override
    public String resource() {
        return "progress-report";
    }

    @Override
    public String path() {
        return lab().path() + "/progress-reports/" + id();
    }

    @Override
    public ProgressReportDescription description() {
        return description;
    }

    int year() {
        return year;
    }

    int quarter() {
        return quarter;
    }
}
