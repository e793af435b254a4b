package nl.schuldenlab.lab.boards;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** For which year the board is asked. */
public class BoardQuestion {
    @RestQuery
    @Parameter(description = "The year of council, programme, themes and meetings; this year when absent.")
    @Min(1900)
    @Max(2200)
    public Integer year;
}
