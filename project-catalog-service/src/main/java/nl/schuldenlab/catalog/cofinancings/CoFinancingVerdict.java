package nl.schuldenlab.catalog.cofinancings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The field of the verdict on co-financing that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CoFinancingVerdict(boolean arranged) {}
