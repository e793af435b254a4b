package nl.schuldenlab.platform.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What every document says of itself: whom to ask, the licence, where it is served and how to get a token. */
final class Description {
    static final String SERVER = "https://api.example.nl/v1";
    static final String ISSUER = "https://login.example.nl/realms/schuldenlab";
    static final String SCHEME = "oidc";

    private Description() {}

    static void of(OpenAPI api) {
        Config config = ConfigProvider.getConfig();
        api.setInfo(OASFactory.createInfo()
                .title(config.getValue("quarkus.smallrye-openapi.info-title", String.class))
                .description(config.getValue("quarkus.smallrye-openapi.info-description", String.class))
                .version(config.getValue("quarkus.smallrye-openapi.info-version", String.class))
                .contact(OASFactory.createContact()
                        .name("SchuldenlabNL platform team")
                        .email("platform@example.nl")
                        .url("https://www.schuldenlab.nl"))
                .license(OASFactory.createLicense().name("EUPL-1.2").identifier("EUPL-1.2")));
        api.setServers(List.of(OASFactory.createServer().url(SERVER)));
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(SCHEME, ScopeRequirements.scheme(ISSUER))
                .addHeader(
                        "API-Version",
                        OASFactory.createHeader()
                                .description("The version of this API.")
                                .schema(text().pattern("^\\d+\\.\\d+\\.\\d+$"))
                                .example(api.getInfo().getVersion()));
    }

    static PathItem ofItself() {
        var json = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT)))
                .example(Map.of("openapi", "3.1.0"));
        var ok = OASFactory.createAPIResponse()
                .description("OK")
                .content(OASFactory.createContent().addMediaType("application/json", json))
                .addHeader("API-Version", ConventionalHeaders.version());
        return OASFactory.createPathItem()
                .GET(OASFactory.createOperation()
                        .operationId("getOpenapi")
                        .summary("Read this document")
                        .addTag("openapi")
                        .security(List.of())
                        .responses(OASFactory.createAPIResponses().addAPIResponse("200", ok)));
    }

    static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
