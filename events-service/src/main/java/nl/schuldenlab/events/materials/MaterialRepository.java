package nl.schuldenlab.events.materials;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about materials. */
@Singleton
class MaterialRepository extends RootRepository<Material> {
    private static final SortKey<Material> BY_TITLE = SortKey.text(
            "title", "e.description.title", material -> material.description().title());

    MaterialRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Material> list(Event event, MaterialFilter filter) {
        return ListQuery.of(getEntityManager(), Material.class, filter)
                .where("e.event = :event", "event", event)
                .whereAsked("e.description.kind in :kind", "kind", filter.kind)
                .sortedBy(Material::id, BY_TITLE)
                .page();
    }

    /** @throws Refusal 404 */
    Material get(Event event, UUID id) {
        return find("event = ?1 and id = ?2", event, id).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Material material) {
        return constraint.equals("material_event_id_url_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> sameUrl(material)))
                : Optional.empty();
    }

    private String sameUrl(Material material) {
        return find(
                        "event = ?1 and description.url = ?2",
                        material.event(),
                        material.description().url())
                .firstResultOptional()
                .map(Material::path)
                .orElse(null);
    }
}
