package nl.schuldenlab.catalog.projects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Declares for all that stands below a project that a record which was merged into another sends its readers there; after the suite's conventions, which know of no such answer. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 0)
public class MovedAnswers implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/projects/{slug}")) {
                item.getOperations().values().forEach(MovedAnswers::declareIn);
            }
        });
    }

    private static void declareIn(Operation operation) {
        Map<String, APIResponse> answers =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        answers.put(
                "308",
                OASFactory.createAPIResponse()
                        .description("Merged into another record")
                        .addHeader("API-Version", OASFactory.createHeader().ref("#/components/headers/API-Version"))
                        .addHeader("Location", location()));
        operation.getResponses().setAPIResponses(answers);
    }

    private static Header location() {
        return OASFactory.createHeader()
                .description("The same of the other record.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example("/v1/projects/geldmaatje-in-de-klas");
    }
}
