package nl.schuldenlab.lab.coursechanges;

import java.util.List;

/** Whether a change of course is proposed, decided or withdrawn (D106). */
public enum CourseChangeStatus {
    PROPOSED,
    DECIDED,
    WITHDRAWN;

    /** The statuses that can come next. */
    List<CourseChangeStatus> next() {
        return this == PROPOSED ? List.of(DECIDED, WITHDRAWN) : List.of();
    }
}
