package nl.schuldenlab.local.acceptance;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Paths with the names of records that are there, as somebody finds them in the lists above them. */
final class ExistingPaths {
    /** What an item of a list may be called by in the path of its record. */
    private static final List<String> NAMES = List.of("slug", "code", "id", "year");

    private final Supplier<RequestSpecification> caller;
    private final Map<String, List<String>> records = new HashMap<>();

    ExistingPaths(Supplier<RequestSpecification> caller) {
        this.caller = caller;
    }

    /** None where nothing of the kind is there, or no list names it. */
    List<String> of(String template) {
        int variable = template.lastIndexOf('{');
        if (variable < 0) {
            return List.of(template);
        }
        int end = template.indexOf('}', variable) + 1;
        return recordsOf(template.substring(0, variable - 1), template.substring(variable, end)).stream()
                .map(record -> record + template.substring(end))
                .toList();
    }

    private List<String> recordsOf(String list, String variable) {
        String key = list + "/" + variable;
        if (!records.containsKey(key)) {
            records.put(key, found(list, variable));
        }
        return records.get(key);
    }

    private List<String> found(String list, String variable) {
        Stream<String> lists = of(list).stream();
        return switch (variable) {
            // Steps and versions are numbered from one, and no list names them.
            case "{number}" -> lists.map(path -> path + "/1").toList();
            // A secret, which no list tells.
            case "{key}" -> List.of();
            default -> lists.flatMap(this::listed).toList();
        };
    }

    private Stream<String> listed(String list) {
        Response answer = caller.get().get("/v1" + list);
        if (answer.statusCode() != 200) {
            return Stream.empty();
        }
        List<Map<String, Object>> items = answer.path("items");
        return items.stream()
                .map(item ->
                        NAMES.stream().map(item::get).filter(Objects::nonNull).findFirst())
                .flatMap(name -> name.map(known -> list + "/" + known).stream());
    }
}
