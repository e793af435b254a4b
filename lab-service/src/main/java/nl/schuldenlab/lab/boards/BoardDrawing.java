package nl.schuldenlab.lab.boards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.programmes.Programme;
import nl.schuldenlab.lab.steps.Glancing;
import nl.schuldenlab.lab.steps.SetupGlanceView;
import nl.schuldenlab.lab.themes.Themes;
import nl.schuldenlab.platform.language.Spoken;
import nl.schuldenlab.platform.time.Today;

/** Draws up the board of a lab: while other services are asked, what is recorded here is read. */
@Singleton
class BoardDrawing {
    private final BoardInquiry inquiry;
    private final Glancing glancing;
    private final Bodies bodies;
    private final Themes themes;
    private final Spoken spoken;
    private final Today today;
    private final Clock clock;

    BoardDrawing(
            BoardInquiry inquiry,
            Glancing glancing,
            Bodies bodies,
            Themes themes,
            Spoken spoken,
            Today today,
            Clock clock) {
        this.inquiry = inquiry;
        this.glancing = glancing;
        this.bodies = bodies;
        this.themes = themes;
        this.spoken = spoken;
        this.today = today;
        this.clock = clock;
    }

    /** @param asked null for the year that it is */
    BoardView of(Lab lab, Integer asked) {
        int year = asked == null ? today.day().getYear() : asked;
        Asking asking = inquiry.begin();
        BoardQuestions questions = inquiry.about(lab, year, asking);
        Optional<SetupGlanceView> setup =
                questions.inside() ? Optional.of(glancing.at(lab, spoken.language())) : Optional.empty();
        setup.ifPresent(glance -> glance.unavailable().forEach(asking::missing));
        List<BoardThemesView> byStatus = BoardThemesView.of(themes.in(lab, year));
        Optional<BodiesView> able = questions.inside()
                ? Optional.of(bodies.of(lab, year, questions.active(asking), spoken.language()))
                : Optional.empty();
        return new BoardView(
                lab.slug(),
                lab.status(),
                year,
                asking.answer(questions.publicPrivate()).orElse(null),
                setup.orElse(null),
                able.map(BodiesView::council).orElse(null),
                able.map(BodiesView::coreTeam).orElse(null),
                asking.answer(questions.cadence()).map(BoardCadenceView::of).orElse(null),
                byStatus,
                questions
                        .programme()
                        .map(programme -> shown(programme, questions, asking))
                        .orElse(null),
                asking.answer(questions.projects())
                        .map(all -> BoardProjectsView.of(all, today.day()))
                        .orElse(null),
                asking.answer(questions.adoptions())
                        .map(all -> BoardAdoptionsView.of(all, today.day()))
                        .orElse(null),
                List.copyOf(asking.unavailable()),
                clock.instant());
    }

    private static BoardProgrammeView shown(Programme programme, BoardQuestions questions, Asking asking) {
        return BoardProgrammeView.of(
                programme, asking.answer(questions.commitment()).orElse(null));
    }
}
