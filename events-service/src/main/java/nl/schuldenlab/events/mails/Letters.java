package nl.schuldenlab.events.mails;

import java.util.Optional;
import java.util.UUID;

/** Knows what the mails tell that a feature posts; each such feature is a bean of this type. To be asked outside a transaction: it may ask other services, and keeps the hash of each link that it gives. */
public interface Letters {

    boolean writes(MailOccasion occasion);

    /** Empty when there is nobody to tell any more, or it is no longer so. */
    Optional<Letter> letter(MailOccasion occasion, UUID subject);
}
