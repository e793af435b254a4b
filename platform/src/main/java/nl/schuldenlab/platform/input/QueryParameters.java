package nl.schuldenlab.platform.input;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.problem.Fault;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that a resource method takes: the {@link RestQuery} fields of its bean parameters. */
class QueryParameters {
    private final Map<String, Field> fields = new HashMap<>();

    QueryParameters(Method method) {
        Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
                .forEach(parameter -> collect(parameter.getType()));
    }

    private void collect(Class<?> type) {
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.isAnnotationPresent(RestQuery.class)) {
                    fields.put(field.getName(), field);
                }
            }
        }
    }

    void check(Map<String, List<String>> query, Validator validator, RequestFaults faults) {
        query.forEach((name, values) -> {
            Field field = fields.get(name);
            if (field == null) {
                String known =
                        String.join(", ", fields.keySet().stream().sorted().toList());
                faults.add(Fault.parameter(name, "unknown-parameter", Map.of("known", known)));
            } else {
                check(field, values, validator, faults);
            }
        });
        fields.values().stream()
                .filter(field -> field.isAnnotationPresent(NotNull.class) && !query.containsKey(field.getName()))
                .forEach(field -> faults.add(Fault.parameter(field.getName(), "required", Map.of())));
    }

    private static void check(Field field, List<String> values, Validator validator, RequestFaults faults) {
        boolean several = field.getType() == List.class;
        if (!several && values.size() > 1) {
            faults.add(Fault.parameter(field.getName(), "repeated", Map.of()));
            return;
        }
        try {
            List<Object> converted = values.stream()
                    .map(value -> ParameterConversion.convert(elementType(field), value))
                    .toList();
            validator
                    .validateValue(field.getDeclaringClass(), field.getName(), several ? converted : converted.get(0))
                    .forEach(violation -> faults.add(Violations.parameter(field.getName(), violation)));
        } catch (ParameterConversion.Misfit misfit) {
            faults.add(Fault.parameter(field.getName(), misfit.code(), misfit.values()));
        }
    }

    private static Class<?> elementType(Field field) {
        return field.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : field.getType();
    }
}
