package nl.schuldenlab.partner.programmes;

import java.time.Instant;

/** A programme to which partners commit, and since when they do. */
public record AskedCommitment(String lab, int year, Instant since) {}
