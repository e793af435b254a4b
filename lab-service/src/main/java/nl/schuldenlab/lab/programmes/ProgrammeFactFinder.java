package nl.schuldenlab.lab.programmes;

import jakarta.inject.Singleton;
import nl.schuldenlab.lab.commitments.Commitment;
import nl.schuldenlab.lab.commitments.Commitments;
import nl.schuldenlab.lab.councils.ActivePartnerFinder;
import nl.schuldenlab.lab.councils.ActivePartners;
import nl.schuldenlab.lab.councils.ProgrammeCouncils;
import nl.schuldenlab.lab.frameworks.Frameworks;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.programmes.ProgrammeFacts.Heard;
import nl.schuldenlab.lab.themes.Themes;
import nl.schuldenlab.platform.problem.Refusal;

/** Gathers what the rules of a programme's status need: what is known here, and outside any transaction what partner-service says. */
@Singleton
class ProgrammeFactFinder {
    private final Frameworks frameworks;
    private final ProgrammeCouncils councils;
    private final Themes themes;
    private final ActivePartnerFinder active;
    private final Commitments commitments;

    ProgrammeFactFinder(
            Frameworks frameworks,
            ProgrammeCouncils councils,
            Themes themes,
            ActivePartnerFinder active,
            Commitments commitments) {
        this.frameworks = frameworks;
        this.councils = councils;
        this.themes = themes;
        this.active = active;
        this.commitments = commitments;
    }

    Heard hear(Programme programme, ProgrammeStatus to) {
        Lab lab = programme.lab();
        if (!programme.status().next().contains(to)) {
            return Heard.NOTHING;
        }
        return to == ProgrammeStatus.ADOPTED ? hearOfCouncil(lab, programme.year()) : hearOfCommitment(programme);
    }

    ProgrammeFacts about(Programme programme, Heard heard) {
        Lab lab = programme.lab();
        int year = programme.year();
        return new ProgrammeFacts(
                frameworks.termsOf(lab, year), councils.of(lab, year), themes.numberIn(lab, year), heard);
    }

    private Heard hearOfCouncil(Lab lab, int year) {
        boolean sits = councils.of(lab, year).isPresent();
        return new Heard(sits ? active.ifKnownOf(lab.slug()) : ActivePartners.UNKNOWN, null);
    }

    private Heard hearOfCommitment(Programme programme) {
        return new Heard(ActivePartners.UNKNOWN, commitmentIfKnown(programme));
    }

    private Commitment commitmentIfKnown(Programme programme) {
        try {
            return commitments.to(programme.lab().slug(), programme.year(), programme.committedAsOf());
        } catch (Refusal unavailable) {
            return null;
        }
    }
}
