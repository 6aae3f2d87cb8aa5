package playground.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import playground.experiment.Cut;
import playground.engine.train.Progress;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.KnownTables;
import playground.experiment.Limits;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.experiment.QueryText;
import playground.experiment.Remedies;
import playground.inspect.Subject;
import playground.inspect.hint.Diagnosis;
import playground.run.Change;
import playground.run.ChangeQuery;
import playground.run.CutQuery;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Position;
import playground.run.Run;
import playground.run.Training;

/// Carries out a session's commands, between two updates.
final class Desk {
    private final long limit;
    private final Show show;
    private final Pace pace;
    private final FrameSink sink;
    private final Clock clock;
    private final Supplier<String> seeds;
    private final KnownTables tables;
    private Course course;

    Desk(long limit, Show show, Pace pace, FrameSink sink, Clock clock, Supplier<String> seeds, KnownTables tables) {
        this.limit = limit;
        this.show = show;
        this.pace = pace;
        this.sink = sink;
        this.clock = clock;
        this.seeds = seeds;
        this.tables = tables;
        course = new Course(Training.start(LinkQuery.parse("").value().run()), limit, 0);
    }

    Course course() {
        return course;
    }

    /// Whatever comes of it, a picture answers.
    void obey(Command command) {
        carryOut(command);
        show.answer(course);
    }

    private void carryOut(Command command) {
        switch (command) {
            case Command.Open(String query) -> open(Opening.of(query, tables), 0);
            case Command.Resume(long known, String query) -> open(Opening.back(query, tables), known);
            case Command.Set(String key, String value) -> change(key, value);
            case Command.SetWeight(int layer, int unit, int input, double value) ->
                change(new Change.Weight(layer, unit, input, value));
            case Command.SetBias(int layer, int unit, double value) -> change(new Change.Bias(layer, unit, value));
            case Command.Layers more -> change(ExperimentQuery.HIDDEN, Structure.with(experiment(), more));
            case Command.Units more -> units(more);
            case Command.Seek(long epoch) -> seek(epoch);
            case Command.Play() -> play();
            case Command.Pause() -> pause();
            case Command.Step() -> advance(Progress.EPOCH);
            case Command.Update() -> advance(Progress.UPDATE);
            case Command.Reset() -> start(experiment());
            case Command.NewSeed() -> start(Settings.withSeed(experiment(), seeds.get()));
            case Command.Regenerate() -> start(Settings.withDataSeed(experiment(), seeds.get()));
            case Command.SetSpeed(Speed speed) -> pace(speed);
            case Command.Best() -> best();
            case Command.Focus wanted -> focus(wanted);
            case Command.FocusOutput() -> show.focusOutput();
            case Command.Plane(String query) -> turn(query);
            case Command.Inspect(List<Subject> subjects) -> show.inspect(subjects);
        }
    }

    /// The run has come to rest.
    void rested() {
        sink.rested(course.training().link(), course.training().digest(), Diagnosis.of(course.training()));
        show.answer(course);
    }

    /// The settings as they stand, those changed on the way included.
    private Experiment experiment() {
        Training training = course.training();
        return training.run().experiment().with(training.trainer().hyperparameters());
    }

    /// Where a table is missing, the page is asked for it instead.
    private void open(Opening opening, long known) {
        opening.lacking().ifPresentOrElse(sink::lacks, () -> start(opening.link(), known, opening.problems()));
    }

    /// Seen on the plane that was shown, as far as there is that.
    private void start(Experiment experiment) {
        start(new Link(Run.of(experiment), Position.START, CutQuery.kept(course.training().cut(), experiment)), 0, List.of());
    }

    /// On the way to where the link leads. The page has the losses up to `known` already.
    private void start(Link link, long known, List<Problem> problems) {
        if (!sink.takes(Footprint.of(link.run().experiment()))) {
            refuse();
            return;
        }
        Training training = Training.start(link.run(), link.cut());
        course = new Course(training, limit, known);
        show.turn(training);
        course.aim(new Goal.Place(link.at(), false));
        show.note(course);
        show.startMeter(course);
        sink.started(show.revision(), link, problems, training, () -> show.picture(course));
        settled();
        show.begin(course);
    }

    /// There is no memory for a run: a page that has one keeps it.
    private void refuse() {
        if (show.revision() == 0) {
            sink.full();
        } else {
            show.tell(course);
            settled();
            decline(List.of(Problem.of("command", "", "memory")));
        }
    }

    /// A run that diverged starts anew: where it fell back to, its numbers are beyond help. So does one that is to stop at an epoch that
    /// it has passed.
    private void change(String key, String value) {
        boolean beyondHelp = course.training().trainer().diverged() || Settings.passed(key, value, course.position().epoch());
        if (ChangeQuery.isChange(key) && !beyondHelp) {
            Parsed<Optional<Change>> change = ChangeQuery.parse(experiment(), key, value);
            decline(change.problems());
            change.value().filter(it -> it.matters(experiment())).ifPresent(this::apply);
            return;
        }
        Parsed<Experiment> changed = Remedies.change(experiment(), key, value);
        decline(changed.problems());
        if (!changed.value().equals(experiment())) {
            start(changed.value());
        }
    }

    private void units(Command.Units more) {
        Structure.with(experiment(), more).ifPresentOrElse(
                hidden -> change(ExperimentQuery.HIDDEN, hidden), () -> decline(List.of(Places.missing("units", more.layer() + " " + more.by()))));
    }

    private void change(Change change) {
        Places.problem(course.training().trainer().parameters().topology(), change)
                .ifPresentOrElse(problem -> decline(List.of(problem)), () -> apply(change));
    }

    private void apply(Change change) {
        if (!course.training().run().accepts(course.position(), change)) {
            decline(List.of(Problem.of(change.key(), "", "edits", Limits.EDITS)));
            return;
        }
        course.training().change(change);
        course.changed();
        show.changed(course);
        settled();
    }

    private void settled() {
        if (!course.moving()) {
            rested();
        }
    }

    /// What is shown of single updates would flicker if they came faster than one a second.
    private void pace(Speed speed) {
        pace.speed(speed, clock.nanos());
        show.watch(speed.slow());
    }

    /// Nothing where no epoch was best.
    private void best() {
        long epoch = course.training().trainer().best();
        if (epoch >= 0) {
            seek(epoch);
        }
    }

    /// Goes there, or as far as a link may lead.
    private void seek(long epoch) {
        if (!empty()) {
            Position at = new Link(course.training().run(), new Position(epoch, 0)).within(Limits.SEEK_WORK).at();
            course.seek(course.reached() >= epoch ? epoch : at.epoch());
            settled();
        }
    }

    private void turn(String query) {
        List<Problem> problems = new ArrayList<>();
        Cut cut = CutQuery.parse(course.training().run().experiment(), QueryText.parse(query), problems);
        decline(problems);
        show.turn(course, cut);
        settled();
    }

    private void focus(Command.Focus unit) {
        boolean shown = show.focus(course.training(), unit);
        decline(shown ? List.of() : List.of(Places.missing("focus", unit.layer() + " " + unit.unit())));
    }

    private void decline(List<Problem> problems) {
        if (!problems.isEmpty()) {
            sink.declined(problems);
        }
    }

    private void play() {
        if (!empty()) {
            pace.start(clock.nanos());
            show.startMeter(course);
            course.play();
        }
    }

    private void pause() {
        if (course.moving()) {
            course.rest();
            rested();
        }
    }

    /// Whether there is nothing to learn from; that is said.
    private boolean empty() {
        boolean empty = course.training().train().count() == 0;
        decline(empty ? List.of(Problem.of("command", "", "noSamples")) : List.of());
        return empty;
    }

    private void advance(Progress unit) {
        if (!empty()) {
            course.aim(new Goal.Unit(unit));
        }
    }
}
