package nl.schuldenlab.lab.themes;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.lab.cofinancings.CoFinancings;
import nl.schuldenlab.lab.frameworks.Frameworks;
import nl.schuldenlab.lab.frameworks.Terms;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;

/** Takes up a theme within the limits of its year, and moves it on. */
@Singleton
class Exploring {
    private final InnovationThemeRepository themes;
    private final Labs labs;
    private final Frameworks frameworks;
    private final CoFinancings coFinancings;

    Exploring(InnovationThemeRepository themes, Labs labs, Frameworks frameworks, CoFinancings coFinancings) {
        this.themes = themes;
        this.labs = labs;
        this.frameworks = frameworks;
        this.coFinancings = coFinancings;
    }

    /** D109: one theme above the framework's most is refused; the lab's row is locked, for the rule counts all themes of a year. */
    InnovationTheme explore(String slug, NewInnovationTheme wanted) {
        Lab lab = labs.locked(slug);
        boolean fits = frameworks.termsOf(lab, wanted.year()).allowThemeBeside(themes.numberIn(lab, wanted.year()));
        if (!fits && wanted.historical() == null) {
            throw Refusal.blocked(List.of(Blocker.of("enough-themes", "D109", LabFacts.HERE)));
        }
        return themes.added(wanted.toTheme(lab));
    }

    InnovationTheme locate(String slug, UUID id) {
        return themes.get(labs.get(slug), id);
    }

    /** What the rules need from elsewhere, asked outside any transaction. */
    ThemeFacts facts(InnovationTheme theme, List<ThemeStatus> wanted) {
        boolean asks = wanted.stream().anyMatch(ThemeStatus::isOutcome);
        return new ThemeFacts(termsOf(theme), asks ? coFinanced(theme) : null);
    }

    InnovationTheme move(InnovationTheme theme, NewThemeStatus change, ThemeFacts heard) {
        ThemeFacts facts = new ThemeFacts(termsOf(theme), heard.coFinanced());
        return themes.moved(theme, theme.moveTo(change, facts));
    }

    private Terms termsOf(InnovationTheme theme) {
        return frameworks.termsOf(theme.lab(), theme.year());
    }

    private Boolean coFinanced(InnovationTheme theme) {
        try {
            return coFinancings.arrangedForTheme(theme.id());
        } catch (Refusal unavailable) {
            return null;
        }
    }
}
