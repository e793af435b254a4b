package nl.schuldenlab.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1CronJob;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The schema of each kind that the chart may render, or an example may have: no field unknown, none missing. */
final class Schemas {
    /** Says what is wrong by an exception. */
    private interface Check {
        void of(JsonNode manifest) throws IOException;
    }

    private interface Strict {
        void validate(JsonElement element) throws IOException;
    }

    private static final Map<String, Check> KINDS = Map.ofEntries(
            Map.entry("v1/ConfigMap", own(V1ConfigMap::validateJsonElement)),
            Map.entry("v1/Service", own(V1Service::validateJsonElement)),
            Map.entry("v1/ServiceAccount", own(V1ServiceAccount::validateJsonElement)),
            Map.entry("apps/v1/Deployment", own(V1Deployment::validateJsonElement)),
            Map.entry("batch/v1/Job", own(V1Job::validateJsonElement)),
            Map.entry("batch/v1/CronJob", own(V1CronJob::validateJsonElement)),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", own(V2HorizontalPodAutoscaler::validateJsonElement)),
            Map.entry("policy/v1/PodDisruptionBudget", own(V1PodDisruptionBudget::validateJsonElement)),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", own(V1NetworkPolicy::validateJsonElement)),
            Map.entry("networking.k8s.io/v1/Ingress", own(V1Ingress::validateJsonElement)),
            Map.entry("gateway.networking.k8s.io/v1/HTTPRoute", custom(HTTPRoute.class)),
            Map.entry("monitoring.coreos.com/v1/PodMonitor", custom(PodMonitor.class)),
            Map.entry("monitoring.coreos.com/v1/ServiceMonitor", custom(ServiceMonitor.class)),
            Map.entry("monitoring.coreos.com/v1/PrometheusRule", custom(PrometheusRule.class)));

    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new NothingLeftOver());

    private Schemas() {}

    static Optional<String> fault(JsonNode manifest) {
        String kind = manifest.path("apiVersion").asText() + "/"
                + manifest.path("kind").asText();
        if (!KINDS.containsKey(kind)) {
            return Optional.of(kind + " is no kind that the chart may make");
        }
        try {
            KINDS.get(kind).of(manifest);
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(Manifests.called(manifest) + ": " + e.getMessage());
        }
    }

    private static Check own(Strict strict) {
        return manifest -> strict.validate(JsonParser.parseString(manifest.toString()));
    }

    private static Check custom(Class<?> type) {
        return manifest -> {
            try {
                STRICT.treeToValue(manifest, type);
            } catch (JsonProcessingException e) {
                throw new IOException(e.getOriginalMessage(), e);
            }
        };
    }

    /** These models keep unknown fields aside, where nobody would see them. */
    private static final class NothingLeftOver extends JacksonAnnotationIntrospector {
        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
