package nl.schuldenlab.local.identity;

import java.util.stream.Collectors;

/** The page on which a demo user is chosen and its password given. */
final class LoginPage {

    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Log in · local suite</title>
            <style>
              body { font: 1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 3rem auto; padding: 0 1rem; }
              label, select, input, button { display: block; width: 100%%; box-sizing: border-box; font: inherit; }
              select, input, button { margin: .25rem 0 1rem; padding: .5rem; }
            </style>
            <main>
            <h1>Local suite</h1>
            %s
            </main>
            </html>
            """;

    private final Realm realm;

    LoginPage(Realm realm) {
        this.realm = realm;
    }

    /** The form goes back to the address it came from, so that the client's request stays in that address. */
    String form(String client, boolean refused) {
        String users = realm.people().map(LoginPage::option).collect(Collectors.joining("\n"));
        return FRAME.formatted("""
                <p>%s asks who you are. These users are for trying out; the command that started the suite printed
                their passwords.</p>
                %s
                <form method="post">
                <label for="username">User</label>
                <select id="username" name="username">
                %s
                </select>
                <label for="password">Password</label>
                <input id="password" name="password" type="password" autocomplete="off" required autofocus>
                <button>Log in</button>
                </form>
                """.formatted(
                escaped(client), refused ? "<p role=\"alert\">Unknown user or wrong password.</p>" : "", users));
    }

    String refusal(String reason) {
        return FRAME.formatted("<p role=\"alert\">" + escaped(reason) + "</p>");
    }

    private static String option(RealmUser user) {
        String name = escaped(user.username());
        return "<option value=\"" + name + "\">" + name + " (" + escaped(user.description()) + ")</option>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
