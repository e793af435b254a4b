package nl.schuldenlab.platform.roots;

import jakarta.persistence.EntityManager;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** The description is one value here and several properties in the API. */
    private static Stream<String> names(String property, Object before, Object after) {
        return property.equals(DescribedRoot.DESCRIPTION)
                ? Arrays.stream(after.getClass().getRecordComponents())
                        .filter(component -> !Objects.equals(value(component, before), value(component, after)))
                        .map(RecordComponent::getName)
                : Stream.of(property);
    }

    private static Object value(RecordComponent component, Object description) {
        try {
            return component.getAccessor().invoke(description);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
