package nl.schuldenlab.events.partners;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The fields of a partner that this service reads: that it is there is enough. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PartnerSummary(String slug) {}
