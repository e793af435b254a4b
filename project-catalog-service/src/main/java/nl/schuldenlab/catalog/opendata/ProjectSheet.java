package nl.schuldenlab.catalog.opendata;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.projects.ProjectDescription;
import nl.schuldenlab.catalog.projects.Sections;
import nl.schuldenlab.platform.provenance.Historical;

/** Projects as lines of a sheet (RFC 4180): a column for each property, and lists as the JSON that they are, so that a line says all that the JSON says. */
class ProjectSheet implements AutoCloseable {
    static final String TYPE = "text/csv";
    static final String EXAMPLE =
            "slug,name,phases,stage\r\njongeren-perspectief-fonds,Jongeren Perspectief Fonds,\"[\"\"DEBT_REDUCTION\"\"]\",PROVEN\r\n";
    private static final List<String> COLUMNS = columns();

    private final SequenceWriter lines;

    ProjectSheet(OutputStream output) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        COLUMNS.forEach(schema::addColumn);
        this.lines = new CsvMapper()
                .writerFor(List.class)
                .with(schema.build())
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValues(output);
        lines.write(List.of());
    }

    private static List<String> columns() {
        return Stream.of(
                        Stream.of("slug"),
                        Arrays.stream(ProjectDescription.class.getRecordComponents())
                                .map(RecordComponent::getName)
                                .flatMap(name ->
                                        name.equals("sections") ? within(name, Sections.class) : Stream.of(name)),
                        Stream.of("stage"),
                        within("historical", Historical.class))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> within(String property, Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(part -> property + "." + part.getName());
    }

    void add(JsonNode told) throws IOException {
        lines.write(COLUMNS.stream().map(column -> cell(told, column)).toList());
    }

    private String cell(JsonNode told, String column) {
        JsonNode value = told.at("/" + column.replace('.', '/'));
        return value.isContainerNode() ? value.toString() : value.asText();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
