package nl.schuldenlab.partner.programmes;

import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.test.As;

/** Commitments to programmes, for tests. */
public final class CommitmentFixtures {
    public static final String COMMITMENTS = "/v1/programme-commitments";

    private CommitmentFixtures() {}

    /** The body of a commitment of today. */
    public static Map<String, Object> aCommitment(String lab, String partner) {
        Map<String, Object> commitment = new TreeMap<>();
        commitment.put("lab", lab);
        commitment.put("year", 2027);
        commitment.put("partner", partner);
        commitment.put("committedOn", "2026-11-19");
        return commitment;
    }

    public static String committed(Map<String, Object> commitment) {
        return As.contactOf((String) commitment.get("partner"))
                .body(commitment)
                .post(COMMITMENTS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static String committed(String lab, String partner) {
        return committed(aCommitment(lab, partner));
    }
}
