package nl.schuldenlab.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.language.Texts;

/** The problem types that the gateway itself knows, in the shape in which services list theirs. */
final class ProblemTypeList {
    private static final String PREFIX = "problem.";
    private static final String SUFFIX = ".title";

    private ProblemTypeList() {}

    /** By code. */
    static Map<String, JsonNode> ofGateway() {
        Map<String, JsonNode> types = new TreeMap<>();
        for (String key : Texts.all(Language.EN).keySet()) {
            if (key.startsWith(PREFIX) && key.endsWith(SUFFIX)) {
                String code = key.substring(PREFIX.length(), key.length() - SUFFIX.length());
                types.put(code, type(code));
            }
        }
        return types;
    }

    private static ObjectNode type(String code) {
        ObjectNode type = JsonNodeFactory.instance.objectNode().put("code", code);
        for (Language language : Language.values()) {
            Map<String, String> sentences = Texts.all(language);
            type.put("title-" + language.tag(), sentences.get(PREFIX + code + SUFFIX));
            type.put("detail-" + language.tag(), sentences.get(PREFIX + code + ".detail"));
        }
        return type;
    }
}
