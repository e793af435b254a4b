package nl.schuldenlab.lab.programmes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.programmes.ProgrammeFacts.Heard;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.time.Today;

/** Drafts a programme, writes it anew and moves it on, on what partner-service said a moment ago and on what is decided here by now. */
@Singleton
class ProgrammeSetting {
    private final ProgrammeRepository programmes;
    private final ProgrammeFactFinder facts;
    private final DecidedChanges changes;
    private final Labs labs;
    private final Today today;
    private final Clock clock;

    ProgrammeSetting(
            ProgrammeRepository programmes,
            ProgrammeFactFinder facts,
            DecidedChanges changes,
            Labs labs,
            Today today,
            Clock clock) {
        this.programmes = programmes;
        this.facts = facts;
        this.changes = changes;
        this.labs = labs;
        this.today = today;
        this.clock = clock;
    }

    Programme draft(String lab, NewProgramme wanted) {
        return programmes.added(new Programme(labs.get(lab), wanted, now()));
    }

    Programme locate(String slug, int year) {
        return programmes.get(labs.get(slug), year);
    }

    Programme describe(Programme programme, ProgrammeDescription wanted) {
        Lab lab = programme.lab();
        programme.judge(wanted, changes.latestOf(lab, programme.year())).enforce();
        return programmes.saved(programme.describe(wanted, now()));
    }

    /** What was asked of others followed from the status of a moment ago; if that has moved on since, the race is lost. */
    Programme move(Programme programme, NewProgrammeStatus change, Heard heard) {
        if (heard == Heard.NOTHING && programme.status().next().contains(change.to())) {
            throw Refusal.concurrentChange();
        }
        today.refuseLater("/adoptedOn", change.adoptedOn());
        PartialDate on = change.adoptedOn() == null ? PartialDate.of(today.day()) : change.adoptedOn();
        return programmes.moved(programme, programme.moveTo(change, facts.about(programme, heard), on, now()));
    }

    void discard(Programme programme) {
        programme.judgeDeletion().enforce();
        programmes.deleted(programme);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
