package nl.schuldenlab.local.identity;

/** A user who proved to be itself for a client's request, before the client fetches its token. */
record Login(LoginRequest request, RealmUser user) {}
