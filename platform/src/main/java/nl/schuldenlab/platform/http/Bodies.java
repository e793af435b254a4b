package nl.schuldenlab.platform.http;

import java.io.IOException;
import java.io.InputStream;
import nl.schuldenlab.platform.problem.Refusal;

/** Reads request bodies, which may be 1 MiB at most. */
public final class Bodies {
    public static final int MOST_BYTES = 1 << 20;

    private Bodies() {}

    /** @throws Refusal 413 as soon as it is longer than allowed, whatever its length was said to be */
    public static byte[] read(InputStream body) throws IOException {
        byte[] read = body.readNBytes(MOST_BYTES + 1);
        if (read.length > MOST_BYTES) {
            throw new Refusal(413, "too-large").with("Connection", "close");
        }
        return read;
    }
}
