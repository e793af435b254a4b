package nl.schuldenlab.lab.councils;

import jakarta.inject.Singleton;
import nl.schuldenlab.lab.frameworks.Frameworks;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.time.Today;

/** Forms a council, chooses its members anew and replaces one of them, on what partner-service said a moment ago and on the framework of now. */
@Singleton
class CouncilForming {
    private final ProgrammeCouncilRepository councils;
    private final CouncilReplacementRepository replacements;
    private final Labs labs;
    private final Frameworks frameworks;
    private final Today today;

    CouncilForming(
            ProgrammeCouncilRepository councils,
            CouncilReplacementRepository replacements,
            Labs labs,
            Frameworks frameworks,
            Today today) {
        this.councils = councils;
        this.replacements = replacements;
        this.labs = labs;
        this.frameworks = frameworks;
        this.today = today;
    }

    ProgrammeCouncil form(String lab, NewProgrammeCouncil wanted, ActivePartners heard) {
        ProgrammeCouncil council = wanted.toCouncil(labs.get(lab));
        council.judgeForming(facts(council, heard)).enforce();
        return councils.added(council);
    }

    ProgrammeCouncil describe(ProgrammeCouncil council, ProgrammeCouncilDescription wanted, ActivePartners heard) {
        council.judge(wanted, facts(council, heard)).enforce();
        return councils.saved(council.describe(wanted));
    }

    /** The council's row changes with it, so that two who replace the same member cannot both succeed. */
    CouncilReplacement replace(Lab lab, int year, NewCouncilReplacement wanted, ActivePartners heard) {
        ProgrammeCouncil council = councils.get(lab, year);
        council.judge(wanted, facts(council, heard)).enforce();
        councils.saved(council.replace(wanted.from(), wanted.to()));
        return replacements.added(new CouncilReplacement(council, wanted, today.day()));
    }

    private CouncilFacts facts(ProgrammeCouncil council, ActivePartners heard) {
        return new CouncilFacts(
                frameworks.termsOf(council.lab(), council.year()),
                heard,
                today.day().getYear());
    }
}
