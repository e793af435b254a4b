package nl.schuldenlab.platform.command;

import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.schuldenlab.platform.caller.Caller;

/** The key of this request, if it has one, and what tells it from another request with the same key. */
@RequestScoped
public class IdempotentRequest {
    private final Caller caller;
    private String key;
    private String path;
    private String fingerprint;

    IdempotentRequest(Caller caller) {
        this.caller = caller;
    }

    void keyed(String idempotencyKey, String requestPath, String methodAndUri, byte[] body) {
        key = idempotencyKey;
        path = requestPath;
        fingerprint = hash(methodAndUri.getBytes(StandardCharsets.UTF_8), body);
    }

    String key() {
        return key;
    }

    String path() {
        return path;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** Equal for twins: the same caller and the same key. */
    String twinKey() {
        return hash((caller.key() + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
