package nl.schuldenlab.catalog.adoptions;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.schuldenlab.platform.problem.Refusal;

/** Finds adoptions for the features that belong to one. */
@Singleton
public class Adoptions {
    private final AdoptionRepository adoptions;

    Adoptions(AdoptionRepository adoptions) {
        this.adoptions = adoptions;
    }

    /** @throws Refusal 404 */
    public Adoption get(UUID id) {
        return adoptions.get(id);
    }

    /**
     * The adoption with its row locked until the transaction ends, for rules that look at more than one row.
     *
     * @throws Refusal 404
     */
    public Adoption locked(UUID id) {
        return adoptions.locked(id);
    }

    public boolean isOf(UUID id, String project) {
        return adoptions
                .findByIdOptional(id)
                .map(adoption -> adoption.project().equals(project))
                .orElse(false);
    }

    /** Writes what another feature changed of it. */
    public Adoption saved(Adoption adoption) {
        return adoptions.saved(adoption);
    }
}
