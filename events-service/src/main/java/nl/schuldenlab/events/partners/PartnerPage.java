package nl.schuldenlab.events.partners;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The fields of a page of partners that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PartnerPage(List<PartnerSummary> items, String next) {}
