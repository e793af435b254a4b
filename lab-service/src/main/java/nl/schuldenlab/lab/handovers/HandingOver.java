package nl.schuldenlab.lab.handovers;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.leads.Lead;
import nl.schuldenlab.lab.leads.Leads;
import nl.schuldenlab.lab.teams.ProgrammeTeams;
import nl.schuldenlab.platform.problem.Refusal;

/** Hands a lab over: ends the quartermaster's time and lets a programme manager begin, with the lab's row locked (D192). */
@Singleton
class HandingOver {
    private final HandoverRepository handovers;
    private final Leads leads;
    private final ProgrammeTeams teams;
    private final Labs labs;

    HandingOver(HandoverRepository handovers, Leads leads, ProgrammeTeams teams, Labs labs) {
        this.handovers = handovers;
        this.leads = leads;
        this.teams = teams;
        this.labs = labs;
    }

    /** What is told of the time before the platform stands for itself; its leads are recorded apart. */
    Handover handOver(String slug, NewHandover wanted) {
        Lab lab = labs.locked(slug);
        handovers.only(lab).ifPresent(done -> {
            throw Refusal.alreadyExists("already-exists", done::path);
        });
        if (wanted.historical() == null) {
            succeed(lab, wanted.description());
        }
        return handovers.added(wanted.toHandover(lab));
    }

    private void succeed(Lab lab, HandoverDescription wanted) {
        Optional<Lead> quartermaster = leads.quartermaster(lab, wanted.handedOverOn());
        Handover.judge(teams.of(lab).isPresent(), quartermaster.isPresent()).enforce();
        leads.succeeded(quartermaster.get(), wanted.programmeManager(), wanted.handedOverOn());
    }
}
