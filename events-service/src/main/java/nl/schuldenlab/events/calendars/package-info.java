@OpenAPIDefinition(
        info = @Info(title = "", version = ""), // told by platform
        components =
                @Components(
                        responses = {
                            @APIResponse(
                                    name = CalendarText.RESPONSE,
                                    description = "OK",
                                    headers = {
                                        @Header(name = "API-Version", ref = "API-Version"),
                                        @Header(
                                                name = "ETag",
                                                description = CalendarText.TAG,
                                                schema = @Schema(type = SchemaType.STRING))
                                    },
                                    content =
                                            @Content(
                                                    mediaType = CalendarText.TYPE,
                                                    schema = @Schema(type = SchemaType.STRING),
                                                    example = CalendarText.EXAMPLE)),
                            @APIResponse(
                                    name = CalendarText.UNCHANGED,
                                    description =
                                            "Not modified: the calendar that `If-None-Match` names still says all.",
                                    headers = {
                                        @Header(name = "API-Version", ref = "API-Version"),
                                        @Header(
                                                name = "ETag",
                                                description = CalendarText.TAG,
                                                schema = @Schema(type = SchemaType.STRING))
                                    })
                        }))
package nl.schuldenlab.events.calendars;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
