package nl.schuldenlab.lab.themes;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Lab;

/** Finds the themes of a year for the programme that takes them up. */
@Singleton
public class Themes {
    private final InnovationThemeRepository themes;

    Themes(InnovationThemeRepository themes) {
        this.themes = themes;
    }

    public boolean existIn(Lab lab, int year, UUID id) {
        return themes.count("lab = ?1 and year = ?2 and id = ?3", lab, year, id) > 0;
    }

    /** By their titles. */
    public List<InnovationTheme> in(Lab lab, int year) {
        return themes.list("lab = ?1 and year = ?2 order by description.title, id", lab, year);
    }

    public int numberIn(Lab lab, int year) {
        return themes.numberIn(lab, year);
    }
}
