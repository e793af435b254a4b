package nl.schuldenlab.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(MadeUpKeysTest.FewNewKeys.class)
class MadeUpKeysTest {

    @Test
    void does_not_pass_made_up_keys_on_to_the_provider_without_end() throws Exception {
        assertThat(KeyRotationTest.status(IdentityProvider.token())).isEqualTo(200);
        int asked = IdentityProvider.timesAskedForKeys();

        List<Integer> answers = KeyRotationTest.atOnce(
                60, () -> KeyRotationTest.status(IdentityProvider.tokenOfKey(UUID.randomUUID() + "")));

        assertThat(answers).containsOnly(401, 429);
        assertThat(IdentityProvider.timesAskedForKeys() - asked).isLessThanOrEqualTo(2 * FewNewKeys.MOST);
        assertThat(KeyRotationTest.status(IdentityProvider.token())).isEqualTo(200);
    }

    public static class FewNewKeys implements QuarkusTestProfile {
        static final int MOST = 10;

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("suite.gateway.limits.new-keys", String.valueOf(MOST));
        }
    }
}
