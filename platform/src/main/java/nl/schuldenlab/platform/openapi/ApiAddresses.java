package nl.schuldenlab.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Puts the configured addresses of gateway and identity provider into the document that is served. */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class ApiAddresses implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var config = ConfigProvider.getConfig();
        config.getOptionalValue("suite.public-url", String.class).ifPresent(url -> {
            api.setServers(List.of(OASFactory.createServer().url(url + "/v1")));
            String issuer = config.getValue("suite.issuer", String.class);
            api.getComponents().addSecurityScheme(Description.SCHEME, ScopeRequirements.scheme(issuer));
        });
    }
}
