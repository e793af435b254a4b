@OpenAPIDefinition(
        info = @Info(title = "", version = ""), // told by platform
        components =
                @Components(
                        responses =
                                @APIResponse(
                                        name = Erased.RESPONSE,
                                        description = "Erased",
                                        content =
                                                @Content(
                                                        mediaType = "application/problem+json",
                                                        schema = @Schema(ref = "#/components/schemas/Problem"),
                                                        example = Erased.EXAMPLE))))
package nl.schuldenlab.events.registrations;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
