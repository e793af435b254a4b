package nl.schuldenlab.gateway.limits;

import io.github.bucket4j.ConsumptionProbe;
import java.util.concurrent.CompletionStage;

/** Count what clients take of their allowances. */
interface Counters {

    /** Takes one request from the client's allowance, if there is one left. */
    CompletionStage<ConsumptionProbe> take(Client client);
}
