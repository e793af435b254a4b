package nl.schuldenlab.lab.labs;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.conditional.Preconditions;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** Keeps what belongs to labs: one of its kind per lab, which the constraint {@code <table>_lab_id_key} sees to, or several. */
public abstract class LabParts<E extends LabPart<?>> extends RootRepository<E> {

    protected LabParts(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    /** The only one of a lab, if it is there yet. */
    public Optional<E> only(Lab lab) {
        return find("lab", lab).firstResultOptional();
    }

    /** @throws Refusal 404 */
    public E get(Lab lab) {
        return only(lab).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 */
    public E get(Lab lab, UUID id) {
        return find("lab = ?1 and id = ?2", lab, id).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, E part) {
        return constraint.endsWith("_lab_id_key") ? Optional.of(Preconditions.stale()) : Optional.empty();
    }
}
