package nl.schuldenlab.events.invitations;

import java.util.UUID;

/**
 * Somebody to invite.
 *
 * @param partner null for a person who is known by the contact alone
 * @param contact null for a partner as such
 */
record Guest(String partner, UUID contact) {}
