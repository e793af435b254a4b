package nl.schuldenlab.gateway.faults;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A client that sends each request once and tells a whole answer from one that breaks off; it keeps its connection. */
class PlainClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;
    private Socket socket;
    private InputStream in;

    /** @param head in lower case */
    record Answer(int status, String head, String body) {}

    PlainClient(int port) {
        this.port = port;
    }

    /** @throws java.net.SocketTimeoutException when nothing came, and another when the answer broke off */
    Answer ask(String method, String address, String body) throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream());
        }
        try {
            String length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
            String request = method + " " + address + " HTTP/1.1\r\nHost: localhost\r\n" + length + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            Answer answer = answer();
            if (answer.head().contains("\r\nconnection: close")) {
                close();
            }
            return answer;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Answer answer() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append(line()).append("\r\n");
        }
        String lower = head.toString().toLowerCase(Locale.ROOT);
        int status = Integer.parseInt(lower.substring(9, 12));
        int at = lower.indexOf("\r\ncontent-length: ");
        String body =
                at < 0 ? chunks() : text(Integer.parseInt(lower.substring(at + 18, lower.indexOf('\r', at + 18))));
        return new Answer(status, lower, body);
    }

    private String chunks() throws IOException {
        StringBuilder body = new StringBuilder();
        int size;
        do {
            size = Integer.parseInt(line(), 16);
            body.append(text(size));
            line();
        } while (size > 0);
        return body.toString();
    }

    private String text(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int next;
        while ((next = in.read()) != '\n') {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
