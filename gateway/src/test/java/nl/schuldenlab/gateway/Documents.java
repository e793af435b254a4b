package nl.schuldenlab.gateway;

import io.vertx.core.json.JsonObject;

/** Small OpenAPI documents of invented services. */
public final class Documents {

    private Documents() {}

    public static JsonObject ofLabs() {
        return new JsonObject("""
                {"openapi": "3.1.0",
                 "info": {"title": "Labs", "version": "9.9.9", "contact": {"name": "Team"}},
                 "paths": {
                  "/labs": {"get": {"operationId": "listLabs", "tags": ["labs"],
                    "responses": {"200": {"$ref": "#/components/responses/Labs"}}}},
                  "/hidden": {"get": {"operationId": "hidden"}},
                  "/openapi.json": {"get": {"operationId": "getOpenapi"}}},
                 "components": {
                  "schemas": {"Lab": {"type": "object", "properties": {"place": {"$ref": "#/components/schemas/Place"}}},
                    "Place": {"type": "string"}, "Problem": {"type": "object"}},
                  "responses": {"Labs": {"description": "OK", "content": {"application/json":
                    {"schema": {"$ref": "#/components/schemas/Lab"}}}}},
                  "securitySchemes": {"oidc": {"type": "oauth2", "flows": {"clientCredentials":
                    {"tokenUrl": "https://login.example.nl/realms/x/protocol/openid-connect/token", "scopes": {}}}}}},
                 "x-problem-types": [{"code": "lab-closed", "title-en": "The lab <b>", "detail-en": "It needs {scope}.",
                   "title-nl": "Het lab", "detail-nl": "Dicht."}]}
                """);
    }

    /** Shares Problem and Place with that of labs; its Lab is another. */
    public static JsonObject ofProjects() {
        return new JsonObject("""
                {"openapi": "3.1.0",
                 "info": {"title": "Projects", "version": "9.9.8"},
                 "paths": {
                  "/projects": {"get": {"operationId": "listProjects", "tags": ["projects"],
                    "responses": {"200": {"$ref": "#/components/responses/Projects"}}}},
                  "/openapi.json": {"get": {"operationId": "getOpenapi"}}},
                 "components": {
                  "schemas": {"Lab": {"type": "string"}, "Place": {"type": "string"}, "Problem": {"type": "object"},
                    "Project": {"type": "object", "properties": {"lab": {"$ref": "#/components/schemas/Lab"}}}},
                  "responses": {"Projects": {"description": "OK", "content": {"application/json":
                    {"schema": {"$ref": "#/components/schemas/Project"}}}}},
                  "securitySchemes": {"oidc": {"type": "oauth2", "flows": {"clientCredentials":
                    {"tokenUrl": "https://other.example.nl/token", "scopes": {}}}}}},
                 "x-problem-types": [{"code": "lab-closed"}, {"code": "project-gone"}]}
                """);
    }
}
