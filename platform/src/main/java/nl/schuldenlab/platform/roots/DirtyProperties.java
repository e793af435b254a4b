package nl.schuldenlab.platform.roots;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import org.hibernate.engine.spi.EntityEntry;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;

/** The names of an entity's properties that differ from what was loaded, by Hibernate's own comparison. */
final class DirtyProperties {

    private DirtyProperties() {}

    static List<String> of(EntityManager entityManager, Object entity) {
        var session = entityManager.unwrap(SharedSessionContractImplementor.class);
        EntityEntry entry = session.getPersistenceContextInternal().getEntry(entity);
        EntityPersister persister = entry.getPersister();
        int[] dirty = persister.findDirty(persister.getValues(entity), entry.getLoadedState(), entity, session);
        return dirty == null
                ? List.of()
                : Arrays.stream(dirty)
                        .mapToObj(index -> persister.getPropertyNames()[index])
                        .sorted()
                        .toList();
    }
}
