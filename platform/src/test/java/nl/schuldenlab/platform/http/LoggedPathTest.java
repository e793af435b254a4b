package nl.schuldenlab.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoggedPathTest {

    @Test
    void leaves_out_secrets_and_nothing_else() {
        assertThat(LoggedPath.of("/calendars/3q2-7wEBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs"))
                .isEqualTo("/calendars/***");
        assertThat(LoggedPath.of("/calendars/3q2-7wEBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs/x"))
                .isEqualTo("/calendars/***/x");
        assertThat(LoggedPath.of("/events/netwerkbijeenkomst-voor-alle-partners-in-de-stad"))
                .isEqualTo("/events/netwerkbijeenkomst-voor-alle-partners-in-de-stad");
        assertThat(LoggedPath.of("/labs/01890a5d-ac96-774b-bcce-b302099a8072"))
                .isEqualTo("/labs/01890a5d-ac96-774b-bcce-b302099a8072");
    }
}
