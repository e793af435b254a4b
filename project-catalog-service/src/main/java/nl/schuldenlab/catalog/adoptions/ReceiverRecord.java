package nl.schuldenlab.catalog.adoptions;

import java.util.UUID;

/** Tells who takes an adoption into its regular work; by the feature that keeps what partners answered. */
public interface ReceiverRecord {
    /** D75: whether a municipality or private partner has accepted it. */
    boolean acceptedOf(UUID adoption);
}
