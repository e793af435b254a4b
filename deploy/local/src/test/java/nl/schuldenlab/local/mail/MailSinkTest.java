package nl.schuldenlab.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.schuldenlab.local.processes.Probe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.client.SmartClient;

class MailSinkTest {
    private final int smtp = Probe.freePort();
    private final int page = Probe.freePort();
    private final MailSink sink = new MailSink(smtp, page);

    @BeforeEach
    void start() {
        sink.start();
    }

    @AfterEach
    void stop() {
        sink.stop();
    }

    private void send(String name, String to, String subject) throws Exception {
        SmartClient client = SmartClient.createAndConnect("localhost", smtp, "localhost");
        client.from("no-reply@example.nl");
        client.to(to);
        client.dataStart();
        byte[] text = ("Message-ID: <" + name + ">\r\nSubject: " + subject
                        + "\r\nContent-Type: text/plain\r\n\r\n<b>Dag</b>\r\n")
                .getBytes();
        client.dataWrite(text, text.length);
        client.dataEnd();
        client.quit();
    }

    private String read(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + page + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void shows_what_was_sent_and_takes_what_comes_again_for_the_same() throws Exception {
        send("one@example.nl", "jo@example.org", "First");
        send("one@example.nl", "jo@example.org", "First");
        send("two@example.nl", "jo@example.org", "Second <i>");
        assertThat(sink.mails()).extracting(SentMail::subject).containsExactly("Second <i>", "First");
        assertThat(sink.mails()).extracting(SentMail::times).containsExactly(1, 2);
        assertThat(read("/")).contains("2 mails", "Second &lt;i&gt;", "&lt;b&gt;Dag&lt;/b&gt;", "came 2 times");
        assertThat(read("/mails")).contains("\"subject\":\"First\"", "\"times\":2");
    }
}
