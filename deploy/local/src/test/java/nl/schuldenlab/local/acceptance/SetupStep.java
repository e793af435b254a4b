package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** One of the ten steps of a lab: the checklist and the step's own transitions must tell the same. */
record SetupStep(String lab, int number) {

    StateMachine machine() {
        return new StateMachine(lab + "/setup/steps/" + number);
    }

    void isOpen(Person who, String... blockers) {
        item(who, "OPEN", blockers);
        machine().isBlocked(who, "DONE", blockers);
    }

    void isDone(Person who, String... warnings) {
        item(who, "MET");
        machine().moves(who, "DONE", warnings);
        assertThat(setup(who)).containsEntry("status", "DONE").containsKey("doneOn");
    }

    void waits(Person who, String service) {
        item(who, "UNKNOWN");
        assertThat(setup(who).get("unavailable")).isEqualTo(List.of(service));
        machine().waits(who, "DONE", service);
    }

    private void item(Person who, String verdict, String... blockers) {
        Map<String, Object> item = setup(who);
        assertThat(item).as("%s", item).containsEntry("verdict", verdict);
        assertThat(who.reads(lab + "/setup")
                        .<List<String>>tells("steps.find { it.number == %d }.blockers.code".formatted(number)))
                .containsExactlyInAnyOrder(blockers);
    }

    private Map<String, Object> setup(Person who) {
        return who.reads(lab + "/setup").tells("steps.find { it.number == %d }".formatted(number));
    }
}
