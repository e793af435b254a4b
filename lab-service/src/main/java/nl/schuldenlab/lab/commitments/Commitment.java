package nl.schuldenlab.lab.commitments;

import java.math.BigDecimal;
import java.util.List;

/** How far the partners of a lab stand behind the programme of a year (D101). */
public record Commitment(BigDecimal percentage, List<String> missing) {

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
