package nl.schuldenlab.gateway.composed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** An answer whose parts come from several services at once; a part that cannot be had is left out, and its service named. */
class Composition {
    private static final Logger LOG = Logger.getLogger(Composition.class);

    private final ObjectNode answer = JsonNodeFactory.instance.objectNode();
    private final Set<String> unavailable = new ConcurrentSkipListSet<>();
    private final List<Future<JsonNode>> parts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Composition with(String name, String value) {
        answer.put(name, value);
        return this;
    }

    /** @param service who is named when the part does not come */
    <T> Composition part(String name, String service, Future<T> coming, Function<T, JsonNode> shown) {
        names.add(name);
        parts.add(coming.map(shown).otherwise(failure -> missing(service, failure)));
        return this;
    }

    private JsonNode missing(String service, Throwable failure) {
        LOG.debugf("%s is left out: %s", service, failure);
        unavailable.add(service);
        return null;
    }

    /** The whole, once all parts came or were given up. */
    Future<ObjectNode> whole(Clock clock) {
        return Future.join(List.copyOf(parts)).map(done -> {
            inOrder((name, part) -> answer.set(name, part));
            unavailable.forEach(answer.putArray("unavailable")::add);
            return answer.put("checkedAt", clock.instant().toString());
        });
    }

    private void inOrder(BiConsumer<String, JsonNode> taker) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).result() != null) {
                taker.accept(names.get(i), parts.get(i).result());
            }
        }
    }
}
