package nl.schuldenlab.events.partners;

import java.util.List;
import java.util.UUID;

/**
 * A partner's taking part in a lab now.
 *
 * @param contacts the people by whom it is reached there, as far as they are shown to us
 */
public record Partaking(String partner, List<UUID> contacts) {}
