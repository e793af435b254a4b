package nl.schuldenlab.platform.lifecycle;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Gives the headers of retirement to operations marked {@link Retiring}, and nothing to do to all others. */
@Provider
public class RetiringFeature implements DynamicFeature {

    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        Retiring retiring = operation.getResourceMethod().getAnnotation(Retiring.class);
        if (retiring != null) {
            context.register(new RetirementHeaders(Retirement.of(retiring)));
        }
    }
}
