package nl.schuldenlab.local;

/** A service or gateway of the suite: its Maven module, its usual port and, where it keeps data, its database. */
public record Application(String name, int usualPort, String database) {

    static Application service(String name, int usualPort, String database) {
        return new Application(name, usualPort, database);
    }

    static Application gateway(String name, int usualPort) {
        return new Application(name, usualPort, null);
    }

    boolean hasDatabase() {
        return database != null;
    }
}
