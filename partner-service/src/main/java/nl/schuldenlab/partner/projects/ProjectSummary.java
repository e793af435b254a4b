package nl.schuldenlab.partner.projects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The fields of a project that this service reads: that it is there is enough. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProjectSummary(String slug) {}
