package nl.schuldenlab.local.identity;

import java.util.Map;

/** A request that the identity provider refuses, with OAuth's own error code. */
final class RefusedException extends RuntimeException {

    private final String code;

    RefusedException(String code, String description) {
        super(description);
        this.code = code;
    }

    String code() {
        return code;
    }

    int status() {
        return code.equals("invalid_client") ? 401 : 400;
    }

    Map<String, Object> body() {
        return Map.of("error", code, "error_description", getMessage());
    }
}
