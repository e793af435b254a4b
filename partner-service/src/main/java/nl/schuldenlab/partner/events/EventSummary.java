package nl.schuldenlab.partner.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The fields of an event that this service reads: that it is there is enough. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EventSummary(String slug) {}
