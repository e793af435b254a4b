package nl.schuldenlab.gateway.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes to a small document; each that would break a client must be found, and none that would not. */
class BreakingChangesTest {
    private static final String RELEASED = """
            {"openapi": "3.1.0", "info": {"title": "Labs", "version": "1.0.0"},
             "paths": {"/labs": {
               "get": {"operationId": "listLabs",
                 "parameters": [
                   {"name": "q", "in": "query", "schema": {"type": "string", "maxLength": 200}},
                   {"name": "status", "in": "query", "schema": {"$ref": "#/components/schemas/Status"}}],
                 "responses": {"200": {"description": "OK", "content": {"application/json":
                   {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Lab"}}}}}}},
               "post": {"operationId": "createLab",
                 "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewLab"}}}},
                 "responses": {"201": {"description": "Created", "content": {"application/json":
                   {"schema": {"$ref": "#/components/schemas/Lab"}}}}}}}},
             "components": {"schemas": {
               "Status": {"type": "string", "enum": ["OPEN", "CLOSED"]},
               "NewLab": {"type": "object", "required": ["name"],
                 "properties": {"name": {"type": "string"}, "motto": {"type": "string"}}},
               "Lab": {"type": "object", "required": ["slug", "name"],
                 "properties": {"slug": {"type": "string"}, "name": {"type": "string"}, "members": {"type": "integer"},
                   "startedOn": {"type": "string", "format": "date"},
                   "status": {"$ref": "#/components/schemas/Status"}}}}}}
            """;

    private static JsonNode with(String part, String instead) throws IOException {
        assertThat(RELEASED).contains(part);
        return read(RELEASED.replace(part, instead));
    }

    private static JsonNode read(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an operation is gone              | "get": {"operationId"                          | "put": {"operationId"
            a path is gone                    | "/labs": {                                     | "/laboratories": {
            a parameter is gone               | {"name": "q", "in": "query"                    | {"name": "query", "in": "query"
            a parameter is asked for          | {"name": "q", "in": "query",                   | {"name": "q", "in": "query", "required": true,
            a parameter takes less            | "maxLength": 200                               | "maxLength": 20
            a property must be given          | "required": ["name"]                           | "required": ["name", "motto"]
            a property is gone from answers   | "members": {"type": "integer"},                | ` `
            a property may be absent          | "required": ["slug", "name"]                   | "required": ["slug"]
            a property has another type       | "members": {"type": "integer"}                 | "members": {"type": "string"}
            a property has several types      | "members": {"type": "integer"}                 | "members": {"type": ["integer", "null"]}
            a property has another form       | "format": "date"                               | "format": "date-time"
            a value is gone                   | ["OPEN", "CLOSED"]                             | ["OPEN"]
            a list became a record            | {"type": "array", "items"                      | {"type": "object", "items"
            a media type is gone              | "200": {"description": "OK", "content": {"application/json" | "200": {"description": "OK", "content": {"text/csv"
            a status is gone                  | "201": {"description": "Created"               | "202": {"description": "Created"
            """)
    void finds_what_would_break_a_client(String what, String part, String instead) throws IOException {
        assertThat(BreakingChanges.between(read(RELEASED), with(part, instead)))
                .as(what)
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a path is new                     | "paths": {                       | "paths": {"/partners": {"get": {"responses": {"200": {"description": "OK"}}}},
            a parameter is new                | "parameters": [                  | "parameters": [{"name": "sort", "in": "query", "schema": {"type": "string"}},
            a property is new in answers      | "members": {"type": "integer"},  | "members": {"type": "integer"}, "region": {"type": "string"},
            a property may be given           | "motto": {"type": "string"}      | "motto": {"type": "string"}, "remarks": {"type": "string"}
            a property need not be given      | "required": ["name"],            | ` `
            a parameter takes more            | "maxLength": 200                 | "maxLength": 400
            a sentence is better              | "description": "OK"              | "description": "The labs"
            """)
    void lets_pass_what_would_not(String what, String part, String instead) throws IOException {
        assertThat(BreakingChanges.between(read(RELEASED), with(part, instead)))
                .as(what)
                .isEmpty();
    }

    @Test
    void finds_nothing_where_nothing_changed() throws IOException {
        assertThat(BreakingChanges.between(read(RELEASED), read(RELEASED))).isEmpty();
    }
}
