package nl.schuldenlab.platform.roots;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.platform.provenance.Provenance;
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
                        .boxed()
                        .flatMap(index -> names(
                                persister.getPropertyNames()[index],
                                entry.getLoadedState()[index],
                                persister.getValue(entity, index)))
                        .sorted()
                        .toList();
    }

    /** The provenance is one value here and three properties in the API. */
    private static Stream<String> names(String property, Object before, Object after) {
        return before instanceof Provenance old && after instanceof Provenance now
                ? now.differences(old).stream()
                : Stream.of(property);
    }
}
