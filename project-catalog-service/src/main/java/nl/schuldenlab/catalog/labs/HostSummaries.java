package nl.schuldenlab.catalog.labs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The fields of a page of labs that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HostSummaries(List<HostSummary> items) {}
