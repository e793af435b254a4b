package nl.schuldenlab.events.mails;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that says what a test wants at one step: an answer, nothing ({@code MUTE}), or it hangs up ({@code CLOSE}); {@code END} is the end of the message. */
final class ScriptedMailServer implements AutoCloseable {
    private static final Map<String, String> USUAL = Map.of("DATA", "354 go on", "QUIT", "221 bye");

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers;
    private final ServerSocket server;

    ScriptedMailServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.server = new ServerSocket(0);
        Thread thread = new Thread(this::serve, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** The first word of each line that came, and of the message its last line only. */
    List<String> heard() {
        return heard;
    }

    private void serve() {
        try (Socket client = server.accept()) {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
            out.print("220 here\r\n");
            out.flush();
            boolean message = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (message && !line.equals(".")) {
                    continue;
                }
                String step = message ? "END" : line.split("[ :]")[0];
                heard.add(step);
                String answer = answers.getOrDefault(step, USUAL.getOrDefault(step, "250 good"));
                message = answer.startsWith("354");
                if (answer.equals("CLOSE")) {
                    return;
                }
                if (!answer.equals("MUTE")) {
                    out.print(answer + "\r\n");
                    out.flush();
                }
            }
        } catch (IOException ended) {
            heard.add("BROKEN");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
