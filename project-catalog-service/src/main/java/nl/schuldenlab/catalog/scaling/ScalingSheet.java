package nl.schuldenlab.catalog.scaling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scaling matrix as a sheet: one line for each project in each municipality (RFC 4180). */
final class ScalingSheet {
    static final String TYPE = "text/csv";
    static final String EXAMPLE =
            "project,name,stage,municipality,municipalityName,province,lab,kind,status,statusAsReported,since,ageDays,uncertain\r\n"
                    + "fikks-app,FiKks app,PROVEN,gm0518,Den Haag,Zuid-Holland,schuldenlab070,IMPORT,STARTED,TESTED,2018-03,3188,true\r\n";

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumns(
                    List.of(
                            "project",
                            "name",
                            "stage",
                            "municipality",
                            "municipalityName",
                            "province",
                            "lab",
                            "kind",
                            "status",
                            "statusAsReported",
                            "since",
                            "ageDays",
                            "uncertain"),
                    CsvSchema.ColumnType.STRING)
            .setUseHeader(true)
            .setLineSeparator("\r\n")
            .build();

    private ScalingSheet() {}

    static String of(List<ScalingRowView> rows) {
        List<Map<String, Object>> lines = rows.stream()
                .flatMap(row -> row.cells().stream().map(cell -> line(row, cell)))
                .toList();
        try {
            return MAPPER.writer(COLUMNS).writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> line(ScalingRowView row, ScalingCellView cell) {
        Map<String, Object> line = new HashMap<>();
        line.put("project", row.project());
        line.put("name", plain(row.name()));
        line.put("stage", row.stage());
        line.put("municipality", cell.municipality());
        line.put("municipalityName", plain(cell.municipalityName()));
        line.put("province", cell.province());
        line.put("lab", cell.lab());
        line.put("kind", cell.kind());
        line.put("status", cell.status());
        line.put("statusAsReported", plain(cell.statusAsReported()));
        line.put("since", cell.since());
        line.put("ageDays", cell.ageDays());
        line.put("uncertain", cell.uncertain());
        return line;
    }

    /** A text that a spreadsheet would take for a formula stays a text. */
    private static String plain(String text) {
        return text != null && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
