package nl.schuldenlab.lab.coreteams;

import jakarta.inject.Singleton;
import nl.schuldenlab.lab.frameworks.Frameworks;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.time.Today;

/** Forms a core team and describes it anew, on what partner-service said a moment ago and on the framework of now. */
@Singleton
class CoreTeamForming {
    private final CoreTeamRepository teams;
    private final Labs labs;
    private final Frameworks frameworks;
    private final Today today;

    CoreTeamForming(CoreTeamRepository teams, Labs labs, Frameworks frameworks, Today today) {
        this.teams = teams;
        this.labs = labs;
        this.frameworks = frameworks;
        this.today = today;
    }

    CoreTeam form(String slug, CoreTeamDescription wanted, CoreTeamFacts heard) {
        Lab lab = labs.get(slug);
        CoreTeam.judge(wanted, fresh(lab, heard)).enforce();
        return teams.added(new CoreTeam(lab, wanted));
    }

    CoreTeam describe(CoreTeam team, CoreTeamDescription wanted, CoreTeamFacts heard) {
        CoreTeam.judge(wanted, fresh(team.lab(), heard)).enforce();
        return teams.saved(team.describe(wanted));
    }

    private CoreTeamFacts fresh(Lab lab, CoreTeamFacts heard) {
        return heard.under(frameworks.termsOn(lab, today.day()));
    }
}
