package nl.schuldenlab.platform.command;

/** Leaves a command because a twin of its request was answered before: that answer is given again. */
public class AlreadyAnswered extends RuntimeException {
    private final transient StoredAnswer answer;

    AlreadyAnswered(StoredAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
