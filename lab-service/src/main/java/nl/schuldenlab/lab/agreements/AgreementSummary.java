package nl.schuldenlab.lab.agreements;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The field of an agreement that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AgreementSummary(String id) {}
