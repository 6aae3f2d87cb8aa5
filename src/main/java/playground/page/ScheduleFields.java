package playground.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.iff;

import j2html.tags.specialized.DivTag;
import java.util.Arrays;
import java.util.List;
import playground.engine.train.Schedule;
import playground.experiment.ExperimentQuery;
import playground.experiment.Limits;

/// How the learning rate goes on, and the numbers that mean something to that.
final class ScheduleFields {
    private ScheduleFields() {}

    static DivTag of(Scene scene) {
        Schedule schedule = scene.experiment().training().schedule();
        return div(
                        choice(scene, schedule.kind()),
                        iff(schedule.kind().hasEpochs(), Fields.number(scene, ExperimentQuery.SCHEDULE_EPOCHS, "1",
                                Integer.toString(Limits.EPOCHS), Integer.toString(schedule.epochs()))),
                        iff(schedule.kind().hasFactor(),
                                Fields.decimal(scene, ExperimentQuery.SCHEDULE_FACTOR, schedule.factor())))
                .withId(Dom.SCHEDULE)
                .withClass("field-group");
    }

    private static DivTag choice(Scene scene, Schedule.Kind current) {
        List<String> keys = Arrays.stream(Schedule.Kind.values()).map(Schedule.Kind::key).toList();
        return Fields.choice(scene, ExperimentQuery.SCHEDULE, keys, current.key(), key -> scene.text("schedule." + key));
    }
}
