package nl.schuldenlab.catalog.projects;

import jakarta.persistence.Embeddable;

/**
 * How far a project has spread, counted from its adoptions.
 *
 * @param adopted how many municipalities brought it in and use it
 * @param embedded how many municipalities made it part of regular work, where it was born too
 * @param municipalities in how many it is in use
 * @param provinces in how many these lie
 */
@Embeddable
public record Spread(int adopted, int embedded, int municipalities, int provinces) {
    static final Spread NONE = new Spread(0, 0, 0, 0);

    /** D61: several municipalities make it regional, several provinces or the roll-out that was decided national. */
    public ScaleLevel level(ProjectStage stage) {
        if (stage == ProjectStage.SCALING || provinces > 1) {
            return ScaleLevel.NATIONAL;
        }
        if (municipalities == 0) {
            return null;
        }
        return municipalities > 1 ? ScaleLevel.REGIONAL : ScaleLevel.LOCAL;
    }
}
