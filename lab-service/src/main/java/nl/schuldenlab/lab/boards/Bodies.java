package nl.schuldenlab.lab.boards;

import jakarta.inject.Singleton;
import java.util.List;
import nl.schuldenlab.lab.coreteams.CoreTeams;
import nl.schuldenlab.lab.councils.ActivePartners;
import nl.schuldenlab.lab.councils.ProgrammeCouncils;
import nl.schuldenlab.lab.frameworks.Frameworks;
import nl.schuldenlab.lab.frameworks.Terms;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.problem.Blocker;

/** Tells whether the bodies of a lab are as its framework wants them in a year, by the rules that also guard what they decide. */
@Singleton
class Bodies {
    private final Frameworks frameworks;
    private final ProgrammeCouncils councils;
    private final CoreTeams teams;

    Bodies(Frameworks frameworks, ProgrammeCouncils councils, CoreTeams teams) {
        this.frameworks = frameworks;
        this.councils = councils;
        this.teams = teams;
    }

    BodiesView of(Lab lab, int year, ActivePartners active, Language language) {
        Terms terms = frameworks.termsOf(lab, year);
        return new BodiesView(
                councils.of(lab, year)
                        .map(council -> shown(council.faults(terms, active), active, language))
                        .orElseGet(() -> BodyView.absent(terms.requireCouncil())),
                teams.of(lab)
                        .map(team -> shown(team.faults(terms, active), active, language))
                        .orElseGet(() -> BodyView.absent(terms.requireCoreTeam())));
    }

    private static BodyView shown(List<Blocker> faults, ActivePartners active, Language language) {
        return BodyView.of(faults, active.areKnown(), language);
    }
}
