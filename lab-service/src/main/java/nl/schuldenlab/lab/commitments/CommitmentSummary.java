package nl.schuldenlab.lab.commitments;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;

/** The fields of a summary of commitments that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CommitmentSummary(BigDecimal percentage, List<String> missingPartners) {

    Commitment toCommitment() {
        return new Commitment(percentage, missingPartners);
    }
}
