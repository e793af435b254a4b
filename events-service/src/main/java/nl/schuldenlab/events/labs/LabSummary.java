package nl.schuldenlab.events.labs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The fields of a lab that this service reads: that it is there is enough. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LabSummary(String slug) {}
