package nl.schuldenlab.catalog.labs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The fields of a lab's trial process that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TrialProcessSummary(String lab) {}
