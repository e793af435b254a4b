package nl.schuldenlab.lab.publications;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The field of a publication that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PublicationSummary(String slug) {}
