package nl.schuldenlab.catalog.adoptions;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.schuldenlab.catalog.adoptions.AdoptionFacts.Heard;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.time.Today;

/** Moves an adoption on, on what others said a moment ago and what is on record here now. */
@Singleton
class AdoptionProgress {
    private final AdoptionRepository adoptions;
    private final AdoptionFactFinder facts;
    private final Projects projects;
    private final Today today;
    private final Clock clock;

    AdoptionProgress(
            AdoptionRepository adoptions, AdoptionFactFinder facts, Projects projects, Today today, Clock clock) {
        this.adoptions = adoptions;
        this.facts = facts;
        this.projects = projects;
        this.today = today;
        this.clock = clock;
    }

    /** The step of an adopter also says that it stands behind the adoption. */
    Adoption change(Adoption adoption, NewAdoptionStatus change, Voice voice, Heard heard) {
        AdoptionFacts known = facts.facts(adoption, heard);
        StatusMove move = adoption.moveTo(change, today.day(), adoption.judge(change.to(), voice, known));
        List<String> owners = known.project().owners();
        Adoption moved = adoptions.moved(adoption.confirm(voice, owners, clock.instant()), move);
        projects.spread(moved.project(), () -> adoptions.spreadOf(moved.project()));
        return moved;
    }
}
