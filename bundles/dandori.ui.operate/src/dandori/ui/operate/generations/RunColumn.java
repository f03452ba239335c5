package dandori.ui.operate.generations;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;

import dandori.ui.operate.live.StateTexts;
import dandori.ui.operate.live.UnitRun;

/** The columns of the list. */
enum RunColumn {
    UNIT(190, UnitRun::name), STATE(130, run -> StateTexts.of(run.state())), CODE(60, RunColumn::code),
    STARTED(150, run -> time(run.started())), ENDED(150, run -> time(run.ended()));

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
            .withZone(ZoneId.systemDefault());

    private final int width;
    private final Function<UnitRun, String> text;

    RunColumn(int width, Function<UnitRun, String> text) {
        this.width = width;
        this.text = text;
    }

    int width() {
        return width;
    }

    String title() {
        return switch (this) {
            case UNIT -> Messages.get("column_unit");
            case STATE -> Messages.get("column_state");
            case CODE -> Messages.get("column_code");
            case STARTED -> Messages.get("column_started");
            case ENDED -> Messages.get("column_ended");
        };
    }

    String text(UnitRun run) {
        return text.apply(run);
    }

    private static String code(UnitRun run) {
        String code = run.code().map(String::valueOf).orElse("");
        return run.attempt() > 1 ? Messages.get("attempt", code, run.attempt()) : code;
    }

    private static String time(Optional<Instant> at) {
        return at.map(TIME::format).orElse("");
    }
}
