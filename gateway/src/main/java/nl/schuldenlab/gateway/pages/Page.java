package nl.schuldenlab.gateway.pages;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.schuldenlab.gateway.answers.FixedAnswers;

/** An HTML page made of a template and values; every value is escaped. */
final class Page {
    /** Nothing from elsewhere, nothing inline, in no frame. */
    static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Page() {}

    static String filled(String template, Map<String, String> values) {
        String page = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            page = page.replace("{{" + value.getKey() + "}}", escaped(value.getValue()));
        }
        return page;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static void send(RoutingContext context, String policy, String page) {
        context.response().putHeader("Content-Security-Policy", policy);
        FixedAnswers.send(context, "text/html; charset=utf-8", Buffer.buffer(page));
    }

    static String template(String name) {
        return new String(bytes("pages/" + name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Not in this build: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
