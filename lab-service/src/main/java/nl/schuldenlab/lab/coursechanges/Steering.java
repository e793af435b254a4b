package nl.schuldenlab.lab.coursechanges;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.lab.councils.ProgrammeCouncils;
import nl.schuldenlab.lab.frameworks.Frameworks;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.programmes.Programme;
import nl.schuldenlab.lab.programmes.Programmes;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** Proposes a change of course, and decides on it by the council and framework of now. */
@Singleton
class Steering {
    private final CourseChangeRepository changes;
    private final Programmes programmes;
    private final ProgrammeCouncils councils;
    private final Frameworks frameworks;
    private final Labs labs;
    private final Clock clock;

    Steering(
            CourseChangeRepository changes,
            Programmes programmes,
            ProgrammeCouncils councils,
            Frameworks frameworks,
            Labs labs,
            Clock clock) {
        this.changes = changes;
        this.programmes = programmes;
        this.councils = councils;
        this.frameworks = frameworks;
        this.labs = labs;
        this.clock = clock;
    }

    /** D106: it changes a programme that was adopted; a draft is simply written anew. */
    CourseChange propose(String slug, NewCourseChange wanted) {
        Lab lab = labs.get(slug);
        Programme programme = programmes
                .of(lab, wanted.year())
                .orElseThrow(() -> Refusal.invalid(Fault.pointer("/year", "unknown-reference")));
        if (programme.isDraft() && wanted.historical() == null) {
            throw Refusal.blocked(List.of(Blocker.of("programme-not-adopted", "D106", LabFacts.HERE)));
        }
        return changes.added(new CourseChange(lab, wanted));
    }

    CourseChange locate(String slug, UUID id) {
        return changes.get(labs.get(slug), id);
    }

    CourseFacts facts(CourseChange change) {
        return new CourseFacts(
                frameworks.termsOf(change.lab(), change.year()),
                councils.of(change.lab(), change.year()).isPresent());
    }

    CourseChange move(CourseChange change, NewCourseChangeStatus wanted) {
        return changes.moved(
                change, change.moveTo(wanted, facts(change), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
