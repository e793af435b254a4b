package nl.schuldenlab.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A cluster in which the rendered network policies hold: who gets through to whom. */
final class Cluster {
    static final String NAMESPACE = "schuldenlab";
    private static final String NAMESPACE_LABEL = "kubernetes.io/metadata.name";

    /** Who sends or receives: a pod with labels in a namespace, or, without a namespace, an address outside. */
    record Party(String name, String namespace, Map<String, String> labels, JsonNode ports) {
        static Party outside(String address) {
            return new Party(address, null, Map.of(), null);
        }

        static Party in(String namespace, Map<String, String> labels) {
            return new Party(namespace + labels, namespace, labels, null);
        }
    }

    private final Manifests manifests;

    Cluster(Manifests manifests) {
        this.manifests = manifests;
    }

    List<Party> pods() {
        return manifests.workloads().stream().map(Cluster::pod).toList();
    }

    Party pod(String service) {
        return pods().stream()
                .filter(each -> each.name().equals(service))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no pod of " + service));
    }

    private static Party pod(JsonNode workload) {
        Map<String, String> labels = Manifests.podLabels(workload);
        JsonNode ports = Manifests.pod(workload).at("/containers/0/ports");
        return new Party(labels.get("app.kubernetes.io/name"), NAMESPACE, labels, ports);
    }

    /** The services' port when they are the ones that are asked. */
    Set<String> edges() {
        return pods().stream()
                .flatMap(from -> pods().stream()
                        .filter(to -> !from.equals(to) && !to.ports().isMissingNode())
                        .filter(to -> passes(
                                from, to, to.ports().at("/0/containerPort").asInt()))
                        .map(to -> from.name() + " → " + to.name()))
                .collect(Collectors.toSet());
    }

    boolean passes(Party from, Party to, int port) {
        return allows("Egress", "egress", "to", from, to, port) && allows("Ingress", "ingress", "from", to, from, port);
    }

    /** A pod that no policy selects is open; else one rule of one policy must let it through. */
    private boolean allows(String type, String rules, String peers, Party subject, Party other, int port) {
        if (subject.namespace() == null || !subject.namespace().equals(NAMESPACE)) {
            return true;
        }
        List<JsonNode> policies = manifests.ofKind("NetworkPolicy").stream()
                .filter(policy -> Chart.texts(policy.at("/spec/policyTypes")).contains(type))
                .filter(policy -> Manifests.selects(policy.at("/spec/podSelector/matchLabels"), subject.labels()))
                .toList();
        Party receiver = type.equals("Egress") ? other : subject;
        return policies.isEmpty()
                || policies.stream()
                        .flatMap(policy -> Manifests.each(policy.path("spec").path(rules)))
                        .anyMatch(rule -> lets(rule.path(peers), other) && opens(rule.path("ports"), receiver, port));
    }

    private static boolean lets(JsonNode peers, Party other) {
        return peers.isEmpty() || Manifests.each(peers).anyMatch(peer -> is(peer, other));
    }

    private static boolean is(JsonNode peer, Party other) {
        if (peer.has("ipBlock")) {
            return other.namespace() == null && Addresses.holds(peer.path("ipBlock"), other.name());
        }
        if (other.namespace() == null) {
            return false;
        }
        boolean there = peer.has("namespaceSelector")
                ? Manifests.selects(
                        peer.at("/namespaceSelector/matchLabels"), Map.of(NAMESPACE_LABEL, other.namespace()))
                : other.namespace().equals(NAMESPACE);
        return there && Manifests.selects(peer.at("/podSelector/matchLabels"), other.labels());
    }

    private static boolean opens(JsonNode ports, Party receiver, int port) {
        return ports.isEmpty()
                || Manifests.each(ports)
                        .map(each -> each.path("port"))
                        .anyMatch(each -> each.isInt() ? each.asInt() == port : named(receiver, each.asText(), port));
    }

    private static boolean named(Party receiver, String name, int port) {
        return receiver.ports() != null
                && Manifests.each(receiver.ports())
                        .anyMatch(each -> each.path("name").asText().equals(name)
                                && each.path("containerPort").asInt() == port);
    }
}
