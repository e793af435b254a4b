package nl.schuldenlab.partner.introductions;

import jakarta.inject.Singleton;
import java.util.List;
import nl.schuldenlab.partner.worklist.WorklistItem;
import nl.schuldenlab.partner.worklist.WorklistKind;
import nl.schuldenlab.partner.worklist.WorklistSource;

/** The introductions to which a partner has neither consented nor said no. */
@Singleton
class ConsentsToGive implements WorklistSource {
    private final IntroductionRepository introductions;

    ConsentsToGive(IntroductionRepository introductions) {
        this.introductions = introductions;
    }

    @Override
    public List<WorklistItem> of(String partner) {
        return introductions.waitingFor(partner).stream()
                .map(introduction -> new WorklistItem(
                        WorklistKind.INTRODUCTION_CONSENT,
                        introduction.path(),
                        introduction.project(),
                        introduction.lab(),
                        introduction.createdAt(),
                        null))
                .toList();
    }
}
