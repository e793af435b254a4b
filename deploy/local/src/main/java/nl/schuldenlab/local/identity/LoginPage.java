package nl.schuldenlab.local.identity;

import java.util.stream.Collectors;

/** The page on which a demo user is chosen and its password given. */
final class LoginPage {

    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Log in · local suite</title>
            <style>
              body { margin: 0; background: #eef2f5; color: #1a1a1a; font: 1rem/1.5 system-ui, sans-serif; }
              main { max-width: 28rem; margin: 3rem auto; padding: 1rem 1.5rem; background: #fff; border-top: 4px solid #003a5d; }
              h1 { margin-block: .5rem; color: #003a5d; }
              label { font-weight: 600; }
              label, select, input, button { display: block; width: 100%%; box-sizing: border-box; font: inherit; }
              select, input, button { min-height: 2.75rem; margin: .25rem 0 1rem; padding: .4rem .75rem; border: 1px solid #6b6b6b; border-radius: 4px; }
              button { border-color: #003a5d; background: #003a5d; color: #fff; font-weight: 600; cursor: pointer; }
              [role=alert] { padding: .5rem .75rem; border-left: 4px solid #a61b1b; background: #fdf2f2; }
              :focus-visible { outline: 3px solid #b34700; outline-offset: 2px; }
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
