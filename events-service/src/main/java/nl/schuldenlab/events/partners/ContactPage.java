package nl.schuldenlab.events.partners;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The fields of a partner's contacts that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ContactPage(List<ContactSummary> items) {}
