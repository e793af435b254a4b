package nl.schuldenlab.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/** A connection to the gateway on which a test says every byte itself. */
class RawConnection implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    RawConnection() throws IOException {
        URI gateway = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
        socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.setSoTimeout(10_000);
        in = socket.getInputStream();
    }

    void send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Whether anything has come that was not read yet. */
    boolean isAnswered() {
        try {
            return in.available() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Up to the empty line. */
    String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** As much as the head announced. */
    String body(String head) throws IOException {
        String length = head.replaceAll("(?is).*\\r\\ncontent-length: (\\d+)\\r\\n.*", "$1");
        return new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
    }

    /** Everything until the gateway closes. */
    String rest() throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /** Leaves at once, as a client that is killed. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
