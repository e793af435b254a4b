package nl.schuldenlab.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The types of CloudNativePG's manifests, which its makers' sources were turned into: no field unknown, none missing. */
final class OperatorTypes {
    private static final Program FETCHED = new Program("cnpg-models");
    private static final Pattern INTERFACE =
            Pattern.compile("export interface I(\\w+)(?: extends (\\w+))? \\{\\n(.*?)\\n}", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?m)^    \"(\\w+)\"(\\??): (.+?);?$");
    private static final Pattern OWN = Pattern.compile(
            "I(?:ComGithubCloudnativePg(?:CloudnativePgApiV1|BarmanCloudPkgApi|MachineryPkgApi))(\\w+)");
    private static final Pattern LIST = Pattern.compile("Array<(.+)>");
    private static final Pattern CHOICE = Pattern.compile("\"[^\"]+\"(?: \\| \"[^\"]+\")*");

    private record Field(boolean required, String type) {}

    private static Map<String, Map<String, Field>> types;

    private final List<String> faults = new ArrayList<>();

    private OperatorTypes() {}

    /** What is wrong with a manifest or a part of one, as this type, such as {@code Cluster}. */
    static List<String> faults(JsonNode part, String type) {
        OperatorTypes check = new OperatorTypes();
        check.object(type, part, types().get(type));
        return check.faults;
    }

    private static synchronized Map<String, Map<String, Field>> types() {
        if (types == null) {
            types = new HashMap<>();
            Map<String, String> parents = new HashMap<>();
            for (Path file : Repository.below(FETCHED.path().toString(), ".d.ts")) {
                INTERFACE.matcher(Repository.text(file)).results().forEach(found -> {
                    types.put(found.group(1), fields(found.group(3)));
                    own(String.valueOf(found.group(2))).ifPresent(parent -> parents.put(found.group(1), parent));
                });
            }
            parents.forEach((child, parent) -> types.get(child).putAll(types.get(parent)));
        }
        return types;
    }

    private static Map<String, Field> fields(String body) {
        Map<String, Field> fields = new LinkedHashMap<>();
        FIELD.matcher(body)
                .results()
                .forEach(field ->
                        fields.put(field.group(1), new Field(field.group(2).isEmpty(), field.group(3))));
        return fields;
    }

    /** The name of a type that is told here itself. */
    private static Optional<String> own(String type) {
        return Optional.of(OWN.matcher(type)).filter(Matcher::matches).map(found -> found.group(1));
    }

    private void object(String at, JsonNode object, Map<String, Field> fields) {
        if (!object.isObject()) {
            faults.add(at + " is no object");
            return;
        }
        fields.forEach((name, field) -> {
            if (field.required() && !object.has(name)) {
                faults.add(at + "." + name + " is missing");
            }
        });
        object.properties().forEach(entry -> {
            Field field = fields.get(entry.getKey());
            if (field == null) {
                faults.add(at + "." + entry.getKey() + " is unknown");
            } else {
                value(at + "." + entry.getKey(), entry.getValue(), field.type());
            }
        });
    }

    private void value(String at, JsonNode value, String type) {
        Optional<Map<String, Field>> own = own(type).map(types()::get);
        Matcher list = LIST.matcher(type);
        if (list.matches()) {
            Manifests.each(value).forEach(each -> value(at + "[]", each, list.group(1)));
        } else if (own.isPresent()) {
            object(at, value, own.get());
        } else if (!fits(value, type)) {
            faults.add(at + " is no " + type);
        }
    }

    /** Types of Kubernetes itself, and maps, are taken as they are. */
    private static boolean fits(JsonNode value, String type) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> !CHOICE.matcher(type).matches() || type.contains('"' + value.asText() + '"');
        };
    }
}
