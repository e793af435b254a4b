package nl.schuldenlab.local.acceptance;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** A collector that keeps what it is sent by OTLP over gRPC, as the chart has processes do. */
final class SpanCollector implements AutoCloseable {
    private static final int FRAME_HEAD = 5;

    /** A span and the process that made it. */
    record Told(String process, Span span) {
        String trace() {
            return hex(span.getTraceId());
        }

        String id() {
            return hex(span.getSpanId());
        }

        String parent() {
            return hex(span.getParentSpanId());
        }

        String kind() {
            return span.getKind().name().replace("SPAN_KIND_", "");
        }

        /** The process, the kind and the name, such as {@code gateway SERVER GET /v1/labs}. */
        String line() {
            return process + " " + kind() + " " + span.getName();
        }

        private static String hex(ByteString bytes) {
            return HexFormat.of().formatHex(bytes.toByteArray());
        }
    }

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final Queue<ResourceSpans> received = new ConcurrentLinkedQueue<>();

    SpanCollector() {
        server = vertx.createHttpServer()
                .requestHandler(this::receive)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    List<Told> spans() {
        return received.stream()
                .flatMap(each -> each.getScopeSpansList().stream()
                        .flatMap(scope -> scope.getSpansList().stream())
                        .map(span -> new Told(process(each), span)))
                .toList();
    }

    List<Told> spansOf(String trace) {
        return spans().stream().filter(each -> each.trace().equals(trace)).toList();
    }

    /** All that was sent, as text. */
    String text() {
        return received.stream().map(ResourceSpans::toString).collect(Collectors.joining("\n"));
    }

    private static String process(ResourceSpans spans) {
        return spans.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(KeyValue::getValue)
                .map(value -> value.getStringValue())
                .findFirst()
                .orElse("");
    }

    private void receive(HttpServerRequest request) {
        request.bodyHandler(body -> {
            keep(body);
            request.response()
                    .putHeader("content-type", "application/grpc")
                    .putTrailer("grpc-status", "0")
                    .end(Buffer.buffer(new byte[FRAME_HEAD]));
        });
    }

    private void keep(Buffer frame) {
        try {
            received.addAll(ExportTraceServiceRequest.parseFrom(frame.getBytes(FRAME_HEAD, frame.length()))
                    .getResourceSpansList());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("Not a frame of one uncompressed message", e);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
