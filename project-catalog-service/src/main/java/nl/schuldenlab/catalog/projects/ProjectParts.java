package nl.schuldenlab.catalog.projects;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.conditional.Preconditions;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** Keeps what belongs to projects: one of its kind per project, which the constraint {@code <table>_project_id_key} sees to, or several. */
public abstract class ProjectParts<E extends ProjectPart<?>> extends RootRepository<E> {

    protected ProjectParts(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    /** The only one of a project, if it is there yet. */
    public Optional<E> only(Project project) {
        return find("project", project).firstResultOptional();
    }

    /** @throws Refusal 404 */
    public E get(Project project) {
        return only(project).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 */
    public E get(Project project, UUID id) {
        return find("project = ?1 and id = ?2", project, id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, E part) {
        return constraint.endsWith("_project_id_key") ? Optional.of(Preconditions.stale()) : Optional.empty();
    }
}
