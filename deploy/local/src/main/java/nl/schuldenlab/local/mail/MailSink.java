package nl.schuldenlab.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.schuldenlab.local.SuiteException;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that sends nothing on, and a page on which to read what was sent. */
public final class MailSink implements SimpleMessageListener {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final ExecutorService workers = Executors.newFixedThreadPool(2, MailSink::daemon);
    private final SentMails mails = new SentMails();
    private final int smtpPort;
    private final int pagePort;
    private SMTPServer smtp;
    private HttpServer page;

    public MailSink(int smtpPort, int pagePort) {
        this.smtpPort = smtpPort;
        this.pagePort = pagePort;
    }

    public void start() {
        try {
            smtp = SMTPServer.port(smtpPort)
                    .bindAddress(InetAddress.getLoopbackAddress())
                    .hostName("localhost")
                    .simpleMessageListener(this)
                    .build();
            smtp.start();
            page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
            page.setExecutor(workers);
            page.createContext("/", this::serve);
            page.start();
        } catch (IOException | RuntimeException e) {
            throw new SuiteException(
                    "Mail cannot be taken on ports " + smtpPort + " and " + pagePort + ": " + e.getMessage(), e);
        }
    }

    public void stop() {
        if (smtp != null) {
            smtp.stop();
        }
        if (page != null) {
            page.stop(0);
        }
        workers.shutdownNow();
    }

    public List<SentMail> mails() {
        return mails.latest();
    }

    @Override
    public boolean accept(String from, String recipient) {
        return true;
    }

    @Override
    public void deliver(String from, String recipient, InputStream data) throws IOException {
        mails.add(recipient, data);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean data = exchange.getRequestURI().getPath().equals("/mails");
            byte[] body = data
                    ? JSON.writeValueAsBytes(mails.latest())
                    : MailPage.of(mails.latest()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Type", (data ? "application/json" : "text/html") + "; charset=utf-8");
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "mail page");
        thread.setDaemon(true);
        return thread;
    }
}
