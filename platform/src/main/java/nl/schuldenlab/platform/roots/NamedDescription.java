package nl.schuldenlab.platform.roots;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A description, always a record, of what has a name and other names under which it is known too. */
public interface NamedDescription extends RootDescription {
    String name();

    List<String> aliases();

    /** The wanted description, which keeps the name of the former one among its aliases. */
    static <D extends Record & NamedDescription> D renamed(D wanted, D former) {
        List<String> aliases = Stream.concat(wanted.aliases().stream(), Stream.of(former.name()))
                .filter(alias -> !alias.equals(wanted.name()))
                .distinct()
                .toList();
        return with(wanted, "aliases", aliases);
    }

    @SuppressWarnings("unchecked")
    private static <D extends Record> D with(D description, String property, Object value) {
        RecordComponent[] components = description.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals(property)
                        ? value
                        : components[i].getAccessor().invoke(description);
            }
            return (D) description.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException
                | IllegalAccessException
                | InstantiationException
                | NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
