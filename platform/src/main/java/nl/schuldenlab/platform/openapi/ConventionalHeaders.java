package nl.schuldenlab.platform.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that the conventions give to requests and answers of every operation. */
final class ConventionalHeaders {

    private final String path;
    private final boolean tagged;
    private final PathItem.HttpMethod method;
    private boolean step;

    /** Marks a POST whose 201 tells what came of it, without an address of its own; not shown. */
    static final String WITHOUT_ADDRESS = "x-without-address";

    /** @param root whether the path is that of a single root */
    ConventionalHeaders(String path, boolean root, PathItem.HttpMethod method) {
        this.path = path;
        this.tagged = root && method != PathItem.HttpMethod.DELETE;
        this.method = method;
    }

    void addTo(Operation operation) {
        step = path.endsWith("/status-changes") || isMarked(operation);
        operation.removeExtension(WITHOUT_ADDRESS);
        request(operation);
        operation.getResponses().getAPIResponses().forEach(this::answer);
        if (tagged && method == PathItem.HttpMethod.GET) {
            APIResponse notModified = OASFactory.createAPIResponse()
                    .description("Not modified: the version that `If-None-Match` names is still there.")
                    .addHeader("API-Version", version())
                    .addHeader("ETag", etag());
            operation.getResponses().addAPIResponse("304", notModified);
        }
    }

    private static boolean isMarked(Operation operation) {
        return operation.getExtensions() != null && operation.getExtensions().containsKey(WITHOUT_ADDRESS);
    }

    private void request(Operation operation) {
        operation.addParameter(
                header("Accept-Language", "The language of sentences: `en` (when absent) or `nl`.", "nl"));
        switch (method) {
            case GET -> {
                if (tagged) {
                    operation.addParameter(header(
                            "If-None-Match",
                            "The tag of the version that the client has; 304 if it is still there.",
                            "\"3\""));
                }
            }
            case POST -> {
                operation.addParameter(header(
                        "Idempotency-Key",
                        "A key of the client's own, for one effect however often the request is repeated; kept 24 hours.",
                        "7c1f3a52-5f0e-4f6e-9a51-0d1f3f1a9b11"));
                if (path.endsWith("/status-changes")) {
                    operation.addParameter(header(
                            "If-Match",
                            "The tag of the version that the client has seen; 412 if it changed.",
                            "\"3\""));
                }
                operation.addParameter(reason());
            }
            default -> {
                boolean several = path.endsWith("}") || method == PathItem.HttpMethod.DELETE;
                operation.addParameter(header("If-Match", "The tag of the version that the client has seen.", "\"3\"")
                        .required(several));
                if (!several) {
                    operation.addParameter(header(
                            "If-None-Match", "`*` to create what is not there yet, in place of `If-Match`.", "*"));
                }
                operation.addParameter(reason());
            }
        }
    }

    private void answer(String status, APIResponse response) {
        response.addHeader("API-Version", version());
        if (tagged || status.equals("201") && !step) {
            response.addHeader("ETag", etag());
        }
        if (status.equals("201")) {
            if (!step) {
                response.addHeader("Location", described("The path of what was made.", "/v1/labs/schuldenlab-gouda"));
            }
            response.addHeader(
                    "Idempotency-Replayed",
                    described("`true` when this answer was given before to the same `Idempotency-Key`.", "true"));
        }
        if (method == PathItem.HttpMethod.GET && isList(response)) {
            response.addHeader("Link", described("The next page (RFC 8288).", "<?after=MjA>; rel=\"next\""));
        }
    }

    /** Whether it moves a root to another status. */
    private static boolean isList(APIResponse response) {
        return response.getContent() != null
                && response.getContent().getMediaTypes().values().stream()
                        .anyMatch(media -> media.getSchema() != null
                                && media.getSchema().getRef() != null
                                && media.getSchema().getRef().contains("/Page"));
    }

    static Header version() {
        return OASFactory.createHeader().ref("#/components/headers/API-Version");
    }

    private static Header etag() {
        return described("The version of what is shown.", "\"3\"");
    }

    static Header described(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(Description.text())
                .example(example);
    }

    private static Parameter reason() {
        return header(
                "Change-Reason",
                "Why, in a few words; it stands in the history. No personal data.",
                "New name since January");
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .schema(Description.text())
                .example(example);
    }
}
