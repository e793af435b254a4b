package nl.schuldenlab.gateway.composed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many there are of something, in all and of each kind.
 *
 * @param list its path
 * @param by the property by which they are told apart, a filter of the list too
 */
record Counted(String list, String by, List<String> kinds) {
    static final Counted LABS = new Counted(
            "/v1/labs", "status", List.of("PROPOSED", "SETTING_UP", "ESTABLISHED", "SETUP_COMPLETED", "STOPPED"));
    static final Counted PROJECTS = new Counted(
            "/v1/projects",
            "stage",
            List.of("IDEA", "IN_DEVELOPMENT", "PILOT", "PROVEN", "SCALING", "EMBEDDED", "STOPPED"));
    static final Counted PARTNERS = new Counted("/v1/partners", "sector", List.of("PUBLIC", "PRIVATE", "CIVIC"));

    void into(Composition whole, String name, Questions questions) {
        whole.part(name, questions.serviceOf(list), by(questions), part -> part);
    }

    private Future<JsonNode> by(Questions questions) {
        Map<String, Future<Long>> counts = new LinkedHashMap<>();
        kinds.forEach(kind -> counts.put(kind, questions.count(list + "?" + by + "=" + kind)));
        Future<Long> total = questions.count(list);
        return Future.all(List.copyOf(counts.values())).compose(all -> total).map(all -> shown(all, counts));
    }

    private JsonNode shown(long total, Map<String, Future<Long>> counts) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode().put("total", total);
        String name = "by" + Character.toUpperCase(by.charAt(0)) + by.substring(1);
        ObjectNode kinds = shown.putObject(name);
        counts.forEach((kind, count) -> kinds.put(kind, count.result()));
        return shown;
    }
}
