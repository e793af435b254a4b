package nl.schuldenlab.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.jboss.jandex.IndexView;

/** Declares in the OpenAPI document, once for all operations, what the suite's conventions add to them. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiConventions implements OASFilter {
    private static final String BASE = "/v1";

    private final ScopeRequirements scopes;
    private final Retirements retirements;

    public ApiConventions(IndexView index) {
        retirements = Retirements.of(index);
        scopes = ScopeRequirements.of(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Description.of(api);
        ProblemTypes.declareIn(api);
        ParameterExamples parameters = ParameterExamples.ofTheService();
        Paths paths = OASFactory.createPaths();
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (path.equals(BASE + "/changes")) {
                return; // for the suite itself, not part of what the outside sees
            }
            String key = path.startsWith(BASE + "/") ? path.substring(BASE.length()) : path;
            boolean root = key.endsWith("}") || item.getPUT() != null;
            item.getOperations().forEach((method, operation) -> complete(key, root, method, operation));
            parameters.addTo(key, item.getGET());
            paths.addPathItem(key, item);
        });
        paths.addPathItem("/openapi.json", Description.ofItself());
        api.setPaths(sorted(paths));
        Schemas.tidy(api);
        Examples.addTo(api);
    }

    /** @param root whether the path is that of a single root, with a tag: one of several, or the only one of its kind */
    private void complete(String path, boolean root, PathItem.HttpMethod method, Operation operation) {
        operation.setOperationId(OperationNames.of(method, path, isList(operation)));
        operation.addTag(path.split("/")[1]);
        operation.setSecurity(scopes.of(path, method));
        if (method == PathItem.HttpMethod.POST) {
            operation
                    .getResponses()
                    .addAPIResponse("201", operation.getResponses().getAPIResponse("200"));
            operation.getResponses().removeAPIResponse("200");
        }
        if (root && method == PathItem.HttpMethod.PUT && !path.endsWith("}")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "201",
                            OASFactory.createAPIResponse()
                                    .description("Created")
                                    .content(operation
                                            .getResponses()
                                            .getAPIResponse("200")
                                            .getContent()));
        }
        new ConventionalHeaders(path, root, method).addTo(operation);
        retirements.addTo(path, method, operation);
        ProblemResponses.addTo(path, method, operation);
        operation
                .getResponses()
                .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
    }

    private static boolean isList(Operation operation) {
        return Examples.contents(operation)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .anyMatch(media -> media.getSchema().getRef() != null
                        && media.getSchema().getRef().contains("/Page"));
    }

    private static Paths sorted(Paths paths) {
        Map<String, PathItem> items = new LinkedHashMap<>();
        paths.getPathItems().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> items.put(each.getKey(), each.getValue()));
        paths.setPathItems(items);
        return paths;
    }
}
