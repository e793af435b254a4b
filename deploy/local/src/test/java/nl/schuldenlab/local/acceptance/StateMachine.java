package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;

/** Something with a status: what its transitions say beforehand must be what its status changes then do. */
record StateMachine(String path) {

    void moves(Person who, String to, String... warnings) {
        moves(who, Map.of("to", to), warnings);
    }

    void moves(Person who, Map<String, ?> change, String... warnings) {
        Map<String, Object> said = transition(who, change);
        assertThat(said).as("%s", said).containsEntry("verdict", "ALLOWED");
        assertThat(codes(said, "warnings")).containsExactlyInAnyOrder(warnings);
        who.posts(path + "/status-changes", change).is(201);
    }

    void isBlocked(Person who, String to, String... blockers) {
        isBlocked(who, Map.of("to", to), blockers);
    }

    void isBlocked(Person who, Map<String, ?> change, String... blockers) {
        Map<String, Object> said = transition(who, change);
        assertThat(said).as("%s", said).containsEntry("verdict", "BLOCKED");
        assertThat(codes(said, "blockers")).containsExactlyInAnyOrder(blockers);
        unchanged(who, () -> who.posts(path + "/status-changes", change).isBlockedBy(blockers));
    }

    /** It is not the next step. */
    void isTooEarly(Person who, String to) {
        assertThat(who.reads(path + "/transitions").<List<String>>tells("items.to"))
                .doesNotContain(to);
        who.posts(path + "/status-changes", Map.of("to", to)).isBlockedBy("transition-not-offered");
    }

    /** Somebody sees it, but it is not theirs to move. */
    void isForbiddenTo(Person who, String to) {
        isForbiddenTo(who, Map.of("to", to));
    }

    void isForbiddenTo(Person who, Map<String, ?> change) {
        assertThat(transition(who, change)).containsEntry("verdict", "FORBIDDEN");
        who.posts(path + "/status-changes", change).isForbidden();
    }

    /** Somebody who does not even see how far it is. */
    void isHiddenFrom(Person who, String to) {
        who.reads(path + "/transitions").isNotSeen();
        who.posts(path + "/status-changes", Map.of("to", to)).isForbidden();
    }

    /** Nobody knows as long as a service does not answer. */
    void waits(Person who, String to, String... services) {
        Map<String, Object> said = transition(who, Map.of("to", to));
        assertThat(said).as("%s", said).containsEntry("verdict", "UNKNOWN");
        assertThat(said.get("unavailable")).asInstanceOf(LIST).containsExactlyInAnyOrder((Object[]) services);
        unchanged(
                who, () -> who.posts(path + "/status-changes", Map.of("to", to)).waitsFor(services[0]));
    }

    boolean isAllowed(Person who, String to) {
        return "ALLOWED".equals(transition(who, Map.of("to", to)).get("verdict"));
    }

    private void unchanged(Person who, Runnable attempt) {
        String before = who.reads(path).response().asString();
        String moves = who.reads(path + "/status-changes").response().asString();
        attempt.run();
        assertThat(who.reads(path).response().asString()).isEqualTo(before);
        assertThat(who.reads(path + "/status-changes").response().asString()).isEqualTo(moves);
    }

    private Map<String, Object> transition(Person who, Map<String, ?> change) {
        return who.reads(path + "/transitions").tells("items.find { it.to == '%s' }".formatted(change.get("to")));
    }

    @SuppressWarnings("unchecked")
    private static List<String> codes(Map<String, Object> said, String kind) {
        return ((List<Map<String, String>>) said.get(kind))
                .stream().map(each -> each.get("code")).toList();
    }
}
