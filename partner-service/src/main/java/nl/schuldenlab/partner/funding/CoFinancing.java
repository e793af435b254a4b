package nl.schuldenlab.partner.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldenlab.partner.partners.Participation;
import nl.schuldenlab.platform.money.Money;
import nl.schuldenlab.platform.problem.Blocker;

/** Whether the money for one thing is arranged: by two funders and more, of whom one besides the municipality (D117). */
final class CoFinancing {
    private static final int FUNDERS = 2;

    private final List<FundingCommitment> firm;
    private final Set<String> funders;
    private final Set<String> municipalities;

    /**
     * @param firm what partners can be counted on for
     * @param municipalities those of these partners that are municipalities
     */
    CoFinancing(List<FundingCommitment> firm, Set<String> municipalities) {
        this.firm = firm;
        this.funders = firm.stream().map(FundingCommitment::partner).collect(Collectors.toUnmodifiableSet());
        this.municipalities = municipalities;
    }

    int funders() {
        return funders.size();
    }

    boolean besidesMunicipality() {
        return !municipalities.containsAll(funders);
    }

    /** To the cent; what history does not tell the amount of adds nothing. */
    Money confirmed() {
        return Money.ofCents(firm.stream()
                .filter(commitment -> commitment.amount() != null)
                .mapToLong(commitment -> commitment.amount().cents())
                .reduce(0, Math::addExact));
    }

    /** @param needed null when nobody asks for a sum */
    List<Blocker> blockers(Money needed) {
        List<Blocker> blockers = new ArrayList<>();
        if (funders() < FUNDERS) {
            blockers.add(blocker("fewer-than-two-funders"));
        }
        if (!besidesMunicipality()) {
            blockers.add(blocker("no-funder-besides-municipality"));
        }
        if (needed != null && confirmed().cents() < needed.cents()) {
            blockers.add(blocker("sum-not-reached"));
        }
        return blockers;
    }

    private static Blocker blocker(String code) {
        return Blocker.of(code, "D117", Participation.HERE);
    }
}
