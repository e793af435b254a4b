package nl.schuldenlab.partner.worklist;

import java.util.List;

/** A feature in which things can wait for a partner; every bean of this kind adds to the worklist. */
public interface WorklistSource {
    /** A worklist shows no more than this. */
    int ENOUGH = 200;

    /** What waits for this partner now; of more than {@link #ENOUGH}, those that press most. */
    List<WorklistItem> of(String partner);
}
