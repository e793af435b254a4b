package nl.schuldenlab.gateway.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** A certificate that vouches for itself, with its key, in two PEM files. */
record MadeCertificate(Path certificate, Path key) {
    private static final char[] PASSWORD = "changeit".toCharArray();

    static final String SETTING = "suite.gateway.tls.certificate";

    /** What the running gateway was given. */
    static MadeCertificate inUse() {
        return in(ConfigProvider.getConfig().getValue(SETTING, Path.class).getParent());
    }

    static MadeCertificate in(Path folder) {
        return new MadeCertificate(folder.resolve("tls.crt"), folder.resolve("tls.key"));
    }

    /** Puts a new one in the place of what is there. */
    void make(String name) {
        try {
            Path store = Files.createTempDirectory("made-certificate").resolve("store.p12");
            String options = "-genkeypair -alias made -keyalg RSA -keysize 2048 -validity 2 -dname CN=" + name
                    + " -ext SAN=DNS:localhost -storetype PKCS12 -storepass " + new String(PASSWORD) + " -keystore "
                    + store;
            List<String> command = new ArrayList<>();
            command.add(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
            command.addAll(List.of(options.split(" ")));
            Process keytool = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool failed");
            }
            write(store);
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD);
        Files.writeString(
                certificate, pem("CERTIFICATE", store.getCertificate("made").getEncoded()));
        Files.writeString(key, pem("PRIVATE KEY", store.getKey("made", PASSWORD).getEncoded()));
    }

    private static String pem(String what, byte[] bytes) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }
}
