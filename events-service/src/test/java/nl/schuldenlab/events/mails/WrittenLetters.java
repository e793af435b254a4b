package nl.schuldenlab.events.mails;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Letters that a test wrote. */
@Singleton
class WrittenLetters implements Letters {
    private final Map<UUID, Letter> letters = new ConcurrentHashMap<>();

    UUID write(Letter letter) {
        UUID subject = UUID.randomUUID();
        letters.put(subject, letter);
        return subject;
    }

    @Override
    public boolean writes(MailOccasion occasion) {
        return true;
    }

    @Override
    public Optional<Letter> letter(MailOccasion occasion, UUID subject) {
        return Optional.ofNullable(letters.get(subject));
    }
}
