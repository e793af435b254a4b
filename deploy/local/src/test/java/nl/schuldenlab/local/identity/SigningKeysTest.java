package nl.schuldenlab.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    @TempDir
    Path folder;

    @Test
    void stay_the_same_between_starts() {
        assertThat(keysIn("one")).isEqualTo(keysIn("one"));
    }

    @Test
    void differ_between_data_folders() {
        assertThat(keysIn("one")).isNotEqualTo(keysIn("two"));
    }

    @Test
    void are_kept_from_other_users() throws Exception {
        keysIn("one");

        Path file = folder.resolve("one").resolve("signing-key.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void are_shown_without_their_private_half() {
        assertThat(keysIn("one")).doesNotContain("\"d\":", "\"p\":", "\"q\":");
    }

    private String keysIn(String name) {
        try (ProviderFixture provider = new ProviderFixture(folder.resolve(name))) {
            return provider.get("/protocol/openid-connect/certs").body();
        }
    }
}
