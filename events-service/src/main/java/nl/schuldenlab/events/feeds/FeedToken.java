package nl.schuldenlab.events.feeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a calendar address: 256 bits by chance. Whoever knows it may read; only its hash is kept. */
record FeedToken(String secret) {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    static FeedToken random() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says nothing: no log shall hold a secret. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
