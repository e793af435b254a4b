package nl.schuldenlab.events.registrations;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Gives personal links to cancel by, and knows them again. */
@Singleton
class CancellationLinks {
    private static final int BYTES = 32; // 256 bits: nobody guesses one

    private final EntityManager entityManager;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CancellationLinks(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** A new token, which is told this once. */
    String issue(UUID registration) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        entityManager.persist(new CancellationLink(hash(token), registration, clock.instant()));
        return token;
    }

    /** The registration that this token cancels. */
    Optional<UUID> registration(String token) {
        return Optional.ofNullable(entityManager.find(CancellationLink.class, hash(token)))
                .map(CancellationLink::registrationId);
    }

    void forget(UUID registration) {
        entityManager
                .createQuery("delete from CancellationLink where registrationId = :registration")
                .setParameter("registration", registration)
                .executeUpdate();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
