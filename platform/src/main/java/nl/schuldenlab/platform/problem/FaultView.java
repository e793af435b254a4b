package nl.schuldenlab.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One fault of the input: where it stands (a JSON pointer, a query parameter or a header), its code and a sentence. */
@Schema(name = "Fault")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FaultView(String pointer, String parameter, String header, String code, String detail) {}
