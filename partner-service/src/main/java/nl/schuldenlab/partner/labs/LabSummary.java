package nl.schuldenlab.partner.labs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The fields of a lab that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LabSummary(String slug) {}
