package nl.schuldenlab.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import nl.schuldenlab.local.SuiteException;
import nl.schuldenlab.local.processes.Folders;
import no.nav.security.mock.oauth2.token.KeyProvider;

/** The key that signs this data folder's tokens, made at the first start and known to nobody else. */
final class SigningKeys extends KeyProvider {

    private final RSAKey key;

    private SigningKeys(RSAKey key) {
        super(List.of(key), JWSAlgorithm.RS256.getName());
        this.key = key;
    }

    static SigningKeys keptIn(Path file) {
        try {
            return new SigningKeys(Files.exists(file) ? RSAKey.parse(Files.readString(file)) : made(file));
        } catch (IOException | ParseException | JOSEException e) {
            throw new SuiteException("The identity provider's key cannot be kept in " + file + ": " + e, e);
        }
    }

    /** The library would name the key after the issuer, so that keys of two data folders looked the same. */
    @Override
    public JWK signingKey(String issuer) {
        return key;
    }

    private static RSAKey made(Path file) throws IOException, JOSEException {
        RSAKey key = new RSAKeyGenerator(2048)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .generate();
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        Folders.close(file);
        Files.writeString(file, key.toJSONString());
        return key;
    }
}
