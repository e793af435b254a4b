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

    public static Judgement judge(List<Demand> demands) {
        Judgement judgement = new Judgement();
        demands.stream().filter(demand -> demand.holds != null).forEach(demand -> demand.addTo(judgement));
        demands.stream()
                .filter(demand -> demand.holds == null)
                .map(demand -> demand.otherwise.source())
                .distinct()
                .forEach(judgement::unknown);
        return judgement;
    }

    private void addTo(Judgement judgement) {
        if (isWish) {
            judgement.warn(holds, otherwise);
        } else {
            judgement.require(holds, otherwise);
        }
    }
}
