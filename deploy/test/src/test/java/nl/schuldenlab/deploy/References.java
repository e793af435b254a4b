package nl.schuldenlab.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names in one manifest that must be found in another. */
final class References {
    private final Manifests manifests;
    private final List<String> broken = new ArrayList<>();

    private References(Manifests manifests) {
        this.manifests = manifests;
    }

    static List<String> broken(Manifests manifests) {
        References check = new References(manifests);
        manifests.workloads().forEach(check::checkWorkload);
        manifests.ofKind("Service").forEach(check::checkService);
        manifests.ofKind("HorizontalPodAutoscaler").forEach(check::checkAutoscaler);
        for (String kind : List.of("PodDisruptionBudget", "NetworkPolicy")) {
            manifests.ofKind(kind).forEach(check::checkSelector);
        }
        manifests.ofKind("ServiceMonitor").forEach(check::checkMonitor);
        check.checkEntries();
        return check.broken;
    }

    private void checkWorkload(JsonNode workload) {
        JsonNode pod = Manifests.pod(workload);
        JsonNode selector = workload.at("/spec/selector/matchLabels");
        String account = pod.path("serviceAccountName").asText();
        require(Manifests.selects(selector, Manifests.podLabels(workload)), workload, "selects other pods");
        require(manifests.has("ServiceAccount", account), workload, "service account " + account);
        List<String> volumes = Manifests.each(pod.path("volumes"))
                .map(volume -> volume.path("name").asText())
                .toList();
        Manifests.each(pod.path("volumes"))
                .filter(volume -> volume.has("configMap"))
                .forEach(volume -> {
                    String name = volume.at("/configMap/name").asText();
                    require(manifests.has("ConfigMap", name), workload, "config map " + name);
                });
        for (JsonNode container : pod.path("containers")) {
            require(container.at("/resources/requests").has("cpu"), workload, "no CPU request");
            checkPorts(workload, container);
            checkAddresses(workload, container);
            Manifests.each(container.path("volumeMounts")).forEach(mount -> {
                String name = mount.path("name").asText();
                require(volumes.contains(name), workload, "volume " + name);
            });
        }
    }

    private void checkPorts(JsonNode workload, JsonNode container) {
        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            JsonNode port = container.at("/" + probe + "/httpGet/port");
            require(port.isMissingNode() || offers(container, port), workload, probe + "'s port " + port);
        }
    }

    private void checkAddresses(JsonNode workload, JsonNode container) {
        for (JsonNode variable : container.path("env")) {
            if (variable.path("name").asText().startsWith("SUITE_SERVICES_")) {
                URI address = URI.create(variable.path("value").asText());
                require(serves(address.getHost(), address.getPort()), workload, "address " + address);
            }
        }
    }

    private boolean serves(String service, int port) {
        return manifests.ofKind("Service").stream()
                .filter(each -> Manifests.name(each).equals(service))
                .flatMap(each -> Manifests.each(each.at("/spec/ports")))
                .anyMatch(each -> each.path("port").asInt() == port);
    }

    private void checkService(JsonNode service) {
        List<JsonNode> selected = selected(service.at("/spec/selector")).toList();
        require(selected.size() == 1, service, "selects " + selected.size() + " workloads");
        for (JsonNode port : service.at("/spec/ports")) {
            selected.stream()
                    .flatMap(each -> Manifests.each(Manifests.pod(each).path("containers")))
                    .forEach(container -> require(
                            offers(container, port.path("targetPort")), service, "port " + port.path("targetPort")));
        }
    }

    private void checkAutoscaler(JsonNode autoscaler) {
        JsonNode target = autoscaler.at("/spec/scaleTargetRef");
        String name = target.path("name").asText();
        require(manifests.has(target.path("kind").asText(), name), autoscaler, "target " + name);
        manifests.ofKind("Deployment").stream()
                .filter(each -> Manifests.name(each).equals(name))
                .flatMap(each -> Manifests.each(Manifests.pod(each).path("containers")))
                .forEach(container -> require(
                        container.at("/resources/requests").has("cpu"), autoscaler, "scales without a CPU request"));
    }

    private void checkSelector(JsonNode manifest) {
        JsonNode selector = manifest.path("spec")
                .path(manifest.path("kind").asText().equals("NetworkPolicy") ? "podSelector" : "selector");
        require(selected(selector.path("matchLabels")).findAny().isPresent(), manifest, "selects no pod");
    }

    private void checkMonitor(JsonNode monitor) {
        for (JsonNode service : manifests.ofKind("Service")) {
            Map<String, String> labels = Manifests.labels(service.at("/metadata/labels"));
            require(
                    Manifests.selects(monitor.at("/spec/selector/matchLabels"), labels),
                    monitor,
                    "does not read " + Manifests.name(service));
            String port = monitor.at("/spec/endpoints/0/port").asText();
            require(
                    Manifests.each(service.at("/spec/ports"))
                            .anyMatch(each -> each.path("name").asText().equals(port)),
                    monitor,
                    "port " + port);
        }
    }

    private void checkEntries() {
        for (JsonNode ingress : manifests.ofKind("Ingress")) {
            for (JsonNode path : ingress.at("/spec/rules/0/http/paths")) {
                String service = path.at("/backend/service/name").asText();
                require(manifests.has("Service", service), ingress, "service " + service);
            }
        }
        for (JsonNode route : manifests.ofKind("HTTPRoute")) {
            for (JsonNode backend : route.at("/spec/rules/0/backendRefs")) {
                String service = backend.path("name").asText();
                require(serves(service, backend.path("port").asInt()), route, "service " + backend);
            }
        }
    }

    private Stream<JsonNode> selected(JsonNode matchLabels) {
        return manifests.workloads().stream().filter(each -> Manifests.selects(matchLabels, Manifests.podLabels(each)));
    }

    private static boolean offers(JsonNode container, JsonNode port) {
        return Manifests.each(container.path("ports"))
                .anyMatch(each -> each.path("name").asText().equals(port.asText())
                        || each.path("containerPort").asInt() == port.asInt(-1));
    }

    private void require(boolean holds, JsonNode manifest, String what) {
        if (!holds) {
            broken.add(Manifests.called(manifest) + ": " + what);
        }
    }
}
