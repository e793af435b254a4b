package nl.schuldenlab.events.labs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A page of a lab's cooperation frameworks, of which at most one decides for a year. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FrameworkPage(List<Framework> items) {}
