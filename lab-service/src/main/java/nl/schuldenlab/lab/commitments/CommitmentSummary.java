package nl.schuldenlab.lab.commitments;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;

/** The fields of a summary of commitments that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CommitmentSummary(BigDecimal percentage, List<String> missingPartners) {

    Commitment toCommitment() {
        BigDecimal none = BigDecimal.ZERO; // what is left out when nobody took part in the lab on that day
        return new Commitment(percentage == null ? none : percentage, missingPartners);
    }
}
