package nl.schuldenlab.platform.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.language.Texts;
import nl.schuldenlab.platform.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The schema of problem answers, one response per status, and the list of all problem types of this service. */
final class ProblemTypes {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private ProblemTypes() {}

    static void declareIn(OpenAPI api) {
        Schema fault = object(
                "Where a fault of the input lies, and what it is.",
                List.of("code", "detail"),
                "pointer",
                "parameter",
                "header",
                "code",
                "detail");
        Schema blocker = object(
                "A rule that forbids it now.",
                List.of("code", "detail"),
                "code",
                "detail",
                "rule",
                "source",
                "pointer");
        api.getComponents()
                .addSchema("Fault", fault)
                .addSchema("Blocker", blocker)
                .addSchema("Problem", problem());
        ProblemResponses.CODES.forEach((status, code) ->
                api.getComponents().addResponse(ProblemResponses.nameOf(status), response(status, code)));
        api.addExtension("x-problem-types", types());
    }

    private static Schema problem() {
        Schema problem = object(
                "What is wrong (RFC 9457).",
                List.of("type", "title", "status", "detail"),
                "type",
                "title",
                "detail",
                "instance",
                "traceId",
                "existing");
        problem.addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)));
        problem.addProperty("errors", listOf("Fault"));
        problem.addProperty("blockers", listOf("Blocker"));
        return problem;
    }

    private static Schema object(String description, List<String> required, String... texts) {
        Schema object = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description(description)
                .required(required);
        for (String text : texts) {
            object.addProperty(text, Description.text());
        }
        return object;
    }

    private static Schema listOf(String schema) {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.ARRAY))
                .items(OASFactory.createSchema().ref("#/components/schemas/" + schema));
    }

    private static APIResponse response(int status, String code) {
        var media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                .example(example(status, code));
        APIResponse response = OASFactory.createAPIResponse()
                .description(Texts.of("problem." + code + ".title", Language.EN, Map.of()))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media))
                .addHeader("API-Version", ConventionalHeaders.version())
                .addHeader(
                        "Content-Language", ConventionalHeaders.described("The language of title and detail.", "en"));
        if (status == 401 || status == 403) {
            response.addHeader(
                    "WWW-Authenticate", ConventionalHeaders.described("What a token must bring (RFC 6750).", "Bearer"));
        }
        if (status == 409 || status == 429 || status == 503) {
            response.addHeader(
                    "Retry-After", ConventionalHeaders.described("After how many seconds to try again.", "5"));
        }
        return response;
    }

    private static Map<String, Object> example(int status, String code) {
        Map<String, String> values = Map.of("service", "partner-service", "scope", "labs:write");
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", Problem.TYPE_PREFIX + code);
        example.put("title", Texts.of("problem." + code + ".title", Language.EN, values));
        example.put("status", status);
        example.put("detail", Texts.of("problem." + code + ".detail", Language.EN, values));
        example.put("instance", "/v1/labs/schuldenlab070");
        example.put("traceId", TRACE);
        if (status == 400) {
            String detail = Texts.of("fault.required", Language.EN, Map.of());
            example.put(
                    "errors", List.of(new TreeMap<>(Map.of("pointer", "/name", "code", "required", "detail", detail))));
        }
        return example;
    }

    private static List<Map<String, String>> types() {
        List<Map<String, String>> types = new ArrayList<>();
        for (String key : Texts.all(Language.EN).keySet()) {
            if (key.startsWith("problem.") && key.endsWith(".title")) {
                String code = key.substring("problem.".length(), key.length() - ".title".length());
                types.add(type(code));
            }
        }
        return types;
    }

    private static Map<String, String> type(String code) {
        Map<String, String> type = new LinkedHashMap<>();
        type.put("code", code);
        for (Language language : Language.values()) {
            Map<String, String> sentences = Texts.all(language);
            type.put("title-" + language.tag(), sentences.get("problem." + code + ".title"));
            type.put("detail-" + language.tag(), sentences.get("problem." + code + ".detail"));
        }
        return type;
    }
}
