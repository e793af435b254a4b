package nl.schuldenlab.lab.frameworks;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Year;
import nl.schuldenlab.lab.labs.Lab;

/** Finds what a lab is bound by, for the features whose rules a framework sets. */
@Singleton
public class Frameworks {
    private final CooperationFrameworkRepository frameworks;

    Frameworks(CooperationFrameworkRepository frameworks) {
        this.frameworks = frameworks;
    }

    public Terms termsOn(Lab lab, LocalDate day) {
        return frameworks.inForceOn(lab, day).map(CooperationFramework::terms).orElse(Terms.FREE);
    }

    /** What decides for a year: of the frameworks in force in it, the latest. */
    public Terms termsOf(Lab lab, int year) {
        return frameworks
                .inForceIn(lab, Year.of(year))
                .map(CooperationFramework::terms)
                .orElse(Terms.FREE);
    }
}
