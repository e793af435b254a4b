package nl.schuldenlab.local.database;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Path;
import java.util.List;
import nl.schuldenlab.local.SuiteException;
import nl.schuldenlab.local.processes.Command;

/** The account PostgreSQL's programs run under: they refuse root, whoever else starts the suite they run as that user. */
final class PostgresAccount {

    private static final String NOBODY = "65534";
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> OTHER_USER =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private final List<String> prefix;

    private PostgresAccount(List<String> prefix) {
        this.prefix = prefix;
    }

    static PostgresAccount suitable() {
        if (new UnixSystem().getUid() != 0) {
            return new PostgresAccount(List.of());
        }
        return Command.succeeds(NAMESPACE, "true") ? new PostgresAccount(NAMESPACE) : otherUser();
    }

    /** For root where user namespaces are forbidden, as in many containers. */
    static PostgresAccount otherUser() {
        if (!Command.succeeds(OTHER_USER, "true")) {
            throw new SuiteException("PostgreSQL refuses to run as root, and this machine has neither user namespaces"
                    + " (unshare -U) nor setpriv to leave root with. Start the suite as an ordinary user.");
        }
        return new PostgresAccount(OTHER_USER);
    }

    List<String> prefix() {
        return prefix;
    }

    /** Hands the folder to the account, and makes sure that the account can get at it. */
    void own(Path folder, PostgresPrograms programs) {
        if (prefix != OTHER_USER) {
            return;
        }
        Command.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
        for (Path needed : List.of(folder, programs.folder())) {
            if (!Command.succeeds(prefix, "test", "-x", needed.toString())) {
                throw new SuiteException(
                        "PostgreSQL refuses to run as root, and user nobody cannot enter " + needed
                                + ". Start the suite as an ordinary user, or keep the checkout and --data where others may enter.");
            }
        }
    }
}
