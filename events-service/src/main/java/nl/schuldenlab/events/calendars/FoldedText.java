package nl.schuldenlab.events.calendars;

import java.nio.charset.StandardCharsets;

/** Calendar text in lines of up to 75 octets (RFC 5545, 3.1); the library counts characters, of which some take several. */
final class FoldedText {
    private static final int MOST = 75;
    private static final String FOLD = "\r\n ";

    private FoldedText() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 32);
        int octets = 0;
        String unfolded = text.replace(FOLD, "");
        for (int at = 0; at < unfolded.length(); ) {
            int point = unfolded.codePointAt(at);
            int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST && point != '\r' && point != '\n') {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(point);
            octets = point == '\n' ? 0 : octets + size;
            at += Character.charCount(point);
        }
        return folded.toString();
    }
}
