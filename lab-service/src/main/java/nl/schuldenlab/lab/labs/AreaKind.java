package nl.schuldenlab.lab.labs;

/** Whether a lab serves one municipality or a region of several (D46). */
public enum AreaKind {
    MUNICIPALITY,
    REGION;

    boolean fits(int municipalities) {
        return this == MUNICIPALITY ? municipalities == 1 : municipalities >= 2;
    }
}
