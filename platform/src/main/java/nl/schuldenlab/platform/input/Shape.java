package nl.schuldenlab.platform.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schuldenlab.platform.problem.Fault;

/** Holds a JSON tree against the records it is to become, and takes out what does not fit, so that the rest can be read and judged too. */
final class Shape {
    private final Faults faults;

    Shape(Faults faults) {
        this.faults = faults;
    }

    /** @return the tree without what does not fit, or null when it is no object at all */
    ObjectNode fit(JsonNode tree, Class<?> type) {
        return (ObjectNode) fit(tree, type, "");
    }

    private JsonNode fit(JsonNode node, Type type, String pointer) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return node instanceof ArrayNode array
                    ? elements(array, list.getActualTypeArguments()[0], pointer)
                    : misfit(pointer, "array");
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            return node instanceof ObjectNode object ? properties(object, record, pointer) : misfit(pointer, "object");
        }
        return node;
    }

    private JsonNode elements(ArrayNode array, Type type, String pointer) {
        for (int i = 0; i < array.size(); i++) {
            if (!array.get(i).isNull()) {
                array.set(i, fit(array.get(i), type, pointer + "/" + i));
            }
        }
        return array;
    }

    private JsonNode properties(ObjectNode object, Class<?> record, String pointer) {
        Map<String, RecordComponent> components = Unwrapped.properties(record);
        for (String name : names(object)) {
            String at = pointer + "/" + Pointers.escape(name);
            if (object.get(name).isNull()) {
                object.remove(name); // null says the same as absent
            } else if (components.containsKey(name)) {
                object.set(name, fit(object.get(name), components.get(name).getGenericType(), at));
            } else {
                if (!ReadOnlyProperties.of(record).contains(name)) {
                    faults.add(Fault.pointer(at, "unknown-property", Map.of("name", name)));
                }
                object.remove(name);
            }
        }
        return wrapped(object, record);
    }

    /** Gives the properties of an unwrapped component to an object of their own, as the record has it. */
    private static ObjectNode wrapped(ObjectNode flat, Class<?> record) {
        for (RecordComponent component : Unwrapped.components(record)) {
            Set<String> names = Unwrapped.properties(component.getType()).keySet();
            ObjectNode inner = flat.deepCopy().retain(names);
            flat.remove(names);
            flat.set(component.getName(), wrapped(inner, component.getType()));
        }
        return flat;
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode misfit(String pointer, String type) {
        faults.add(Fault.pointer(pointer, "wrong-type", Map.of("type", type)));
        return null;
    }
}
