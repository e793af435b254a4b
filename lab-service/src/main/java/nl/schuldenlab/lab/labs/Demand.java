package nl.schuldenlab.lab.labs;

import java.util.List;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/**
 * One thing that the rules of a lab's set-up demand.
 *
 * @param holds null when its service could not be asked
 * @param otherwise what to say when it does not hold, with the service whose fact decides
 * @param isWish whether it is only to be minded
 */
public record Demand(Boolean holds, Blocker otherwise, boolean isWish) {

    public static Demand must(Boolean holds, Blocker otherwise) {
        return new Demand(holds, otherwise, false);
    }

    public static Demand should(Boolean holds, Blocker otherwise) {
        return new Demand(holds, otherwise, true);
    }

    public boolean isUnknown() {
        return holds == null;
    }

    public boolean isUnmet() {
        return Boolean.FALSE.equals(holds);
    }

    public static Judgement judge(List<Demand> demands) {
        Judgement judgement = new Judgement();
        demands.forEach(demand -> demand.addTo(judgement));
        unavailable(demands).forEach(judgement::unknown);
        return judgement;
    }

    /** The services that could not be asked. */
    public static List<String> unavailable(List<Demand> demands) {
        return demands.stream()
                .filter(Demand::isUnknown)
                .map(demand -> demand.otherwise.source())
                .distinct()
                .toList();
    }

    private void addTo(Judgement judgement) {
        if (isUnknown()) {
            return;
        }
        if (isWish) {
            judgement.warn(holds, otherwise);
        } else {
            judgement.require(holds, otherwise);
        }
    }
}
