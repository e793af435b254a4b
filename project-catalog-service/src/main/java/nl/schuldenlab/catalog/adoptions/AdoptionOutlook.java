package nl.schuldenlab.catalog.adoptions;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.schuldenlab.catalog.adoptions.AdoptionFacts.Heard;
import nl.schuldenlab.catalog.partners.Partners;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;
import nl.schuldenlab.platform.status.Transitions;
import nl.schuldenlab.platform.status.TransitionsView;

/** What this caller can do next with an adoption, and what stands in the way. */
@RequestScoped
class AdoptionOutlook {
    private final AdoptionFactFinder facts;
    private final AdoptionRights rights;
    private final Transitions transitions;

    AdoptionOutlook(AdoptionFactFinder facts, AdoptionRights rights, Transitions transitions) {
        this.facts = facts;
        this.rights = rights;
        this.transitions = transitions;
    }

    TransitionsView of(Adoption adoption) {
        try {
            return of(adoption, rights.voiceOn(adoption));
        } catch (Refusal unavailable) { // whether these steps are the caller's could not be asked
            return transitions.of(adoption.next(), to -> new Judgement().unknown(Partners.SERVICE), true);
        }
    }

    private TransitionsView of(Adoption adoption, Optional<Voice> voice) {
        Heard heard = voice.isPresent() ? facts.ask(adoption, adoption.next()) : Heard.NOTHING;
        AdoptionFacts known = facts.facts(adoption, heard);
        return transitions.of(
                adoption.next(),
                to -> adoption.judge(to, voice.orElse(Voice.NATIONAL), known),
                to -> rights.mayMove(adoption, to, voice));
    }
}
