package nl.schuldenlab.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** What the chart says of itself. */
final class Chart {
    private static final YAMLMapper YAML = new YAMLMapper();

    private Chart() {}

    static JsonNode yaml(String path) {
        try {
            return YAML.readTree(Repository.text(path));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    static String checkedFor() {
        return yaml("deploy/helm/suite/Chart.yaml")
                .path("annotations")
                .path("suite.schuldenlab.nl/checked-for")
                .asText();
    }

    static JsonNode services() {
        return yaml("deploy/helm/suite/values.yaml").path("services");
    }

    static Set<String> serviceNames() {
        Set<String> names = new TreeSet<>();
        services().fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Values of each kind of cluster, and each switch turned the other way. */
    static List<String[]> matrix() {
        return Arrays.asList(
                new String[] {"small"},
                new String[] {"municipal"},
                new String[] {"test"},
                new String[] {"small", "network.enabled=false", "autoscaling.enabled=true"},
                new String[] {"small", "services.gateway.replicas={\"min\":2,\"max\":3}", "tracing.enabled=true"},
                new String[] {"municipal", "autoscaling.enabled=false", "monitoring.enabled=false"},
                new String[] {
                    "municipal",
                    "entry.ingress={\"enabled\":true,\"tlsSecret\":\"gateway-certificate\"}",
                    "entry.httpRoute.enabled=false"
                },
                new String[] {"test", "image={\"tag\":\"1.2.3\",\"pullSecrets\":[\"registry\"]}", "limits.secret={}"},
                new String[] {"test", "environment={\"SUITE_ORGANISATION_KVK\":\"12345678\"}"});
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
