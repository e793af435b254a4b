package nl.schuldenlab.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The Pod Security Standard "restricted", and what the house adds: a read-only root, no token, an account of its own. */
final class PodSecurity {
    private static final Set<String> VOLUMES = Set.of(
            "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");

    private final List<String> violations = new ArrayList<>();
    private final JsonNode pod;

    private PodSecurity(JsonNode pod) {
        this.pod = pod;
    }

    static List<String> violations(JsonNode pod) {
        PodSecurity check = new PodSecurity(pod);
        check.checkPod();
        for (String kind : List.of("initContainers", "containers", "ephemeralContainers")) {
            Manifests.each(pod.path(kind)).forEach(check::checkContainer);
        }
        return check.violations;
    }

    private void checkPod() {
        for (String shared : List.of("hostNetwork", "hostPID", "hostIPC")) {
            refuse(pod.path(shared).asBoolean(), shared);
        }
        refuse(!pod.at("/securityContext/sysctls").isMissingNode(), "sysctls");
        Manifests.each(pod.path("volumes"))
                .forEach(volume -> volume.fieldNames().forEachRemaining(field -> {
                    refuse(!field.equals("name") && !VOLUMES.contains(field), "volume of type " + field);
                }));
        refuse(pod.path("automountServiceAccountToken").asBoolean(true), "token of the service account");
        refuse(Set.of("", "default").contains(pod.path("serviceAccountName").asText()), "default service account");
    }

    private void checkContainer(JsonNode container) {
        JsonNode own = container.path("securityContext");
        JsonNode seccomp = either(own, "seccompProfile").path("type");
        refuse(own.path("privileged").asBoolean(), "privileged");
        refuse(own.path("allowPrivilegeEscalation").asBoolean(true), "allowPrivilegeEscalation");
        refuse(!either(own, "runAsNonRoot").asBoolean(), "may run as root");
        refuse(either(own, "runAsUser").asInt(1) == 0, "runs as root");
        refuse(!Set.of("RuntimeDefault", "Localhost").contains(seccomp.asText()), "seccomp");
        refuse(!Set.of("", "Default").contains(own.path("procMount").asText()), "procMount");
        refuse(!Chart.texts(own.at("/capabilities/drop")).contains("ALL"), "capabilities");
        refuse(!Set.of("NET_BIND_SERVICE").containsAll(Chart.texts(own.at("/capabilities/add"))), "capabilities added");
        refuse(!own.path("readOnlyRootFilesystem").asBoolean(), "root file system can be written");
        Manifests.each(container.path("ports")).forEach(port -> refuse(port.has("hostPort"), "hostPort"));
    }

    private JsonNode either(JsonNode own, String field) {
        return own.has(field) ? own.path(field) : pod.path("securityContext").path(field);
    }

    private void refuse(boolean broken, String what) {
        if (broken) {
            violations.add(what);
        }
    }
}
