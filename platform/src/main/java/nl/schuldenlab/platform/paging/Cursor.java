package nl.schuldenlab.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import nl.schuldenlab.platform.input.Characters;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** The place in a list after which the next page begins: the id and the sort value of the last row seen, bound to the list it was given for. */
record Cursor(String list, String id, String value) {

    static Cursor decode(String text, String list) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split(" ", 3);
            Cursor cursor = new Cursor(parts[0], parts[1], parts[2]);
            if (cursor.list().equals(list) && Characters.storable(cursor.value())) {
                return cursor;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            // told below, like a cursor of another list
        }
        throw refused();
    }

    static Refusal refused() {
        return Refusal.invalid(Fault.parameter("after", "cursor-mismatch", Map.of()));
    }

    String encode() {
        byte[] plain = String.join(" ", list, id, value).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
