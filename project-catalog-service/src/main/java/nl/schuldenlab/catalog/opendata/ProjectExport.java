package nl.schuldenlab.catalog.opendata;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.config.SuiteConfig;

/** Writes all published projects, some at a time, so that a large register needs no more room than a small one. */
@Singleton
class ProjectExport {
    private static final int AT_A_TIME = 200;

    private final Projects projects;
    private final ObjectMapper json;
    private final String address;

    ProjectExport(Projects projects, ObjectMapper json, SuiteConfig config) {
        this.projects = projects;
        this.json = json;
        this.address = config.publicUrl().orElse("");
    }

    void writeJson(OutputStream output) throws IOException {
        try (JsonGenerator document = json.createGenerator(output).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            document.writeStartObject();
            document.writeArrayFieldStart("items");
            each(document::writeTree);
            document.writeEndArray();
            document.writeEndObject();
        }
    }

    void writeSheet(OutputStream output) throws IOException {
        try (ProjectSheet sheet = new ProjectSheet(output)) {
            each(sheet::add);
        }
    }

    private void each(Writing writing) throws IOException {
        String last = "";
        while (last != null) {
            String after = last;
            List<ObjectNode> some = QuarkusTransaction.requiringNew().call(() -> exported(after));
            for (ObjectNode project : some) {
                writing.write(project);
            }
            last = some.size() < AT_A_TIME
                    ? null
                    : some.get(some.size() - 1).get("slug").asText();
        }
    }

    private List<ObjectNode> exported(String after) {
        return projects.after(after, AT_A_TIME).stream()
                .map(ExportedProject::of)
                .map(this::told)
                .toList();
    }

    private ObjectNode told(ExportedProject project) {
        ObjectNode told = json.valueToTree(project);
        if (project.lacksSource()) {
            told.putArray("sources").add(json.<ObjectNode>valueToTree(project.itself(address)));
        }
        return told;
    }

    /** What becomes of one project. */
    private interface Writing {
        void write(ObjectNode project) throws IOException;
    }
}
