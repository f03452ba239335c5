package dandori.app.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import dandori.engine.run.GenerationView;
import dandori.engine.run.RunChange;
import dandori.engine.run.RunListener;

/** Prints what happens to generations as it happens, and keeps those that ended for whoever waits for them. */
final class RunReport implements RunListener {

    /** Something a waiting command has to know. */
    sealed interface Notice {
        record Ended(GenerationView generation) implements Notice {
        }

        record Failed(Throwable failure) implements Notice {
        }
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Console console;
    private final boolean json;
    private final ZoneId zone = ZoneId.systemDefault();
    private final BlockingQueue<Notice> notices = new LinkedBlockingQueue<>();

    RunReport(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    BlockingQueue<Notice> notices() {
        return notices;
    }

    void failed(Throwable failure) {
        notices.add(new Notice.Failed(failure));
    }

    @Override
    public void changed(RunChange change) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("at", change.at().atZone(zone).truncatedTo(ChronoUnit.MILLIS).toOffsetDateTime().toString());
            object.put("unit", change.unit());
            object.put("generation", change.executionId());
            object.put("from", change.from().name());
            object.put("to", change.to().name());
            object.put("rc", change.code());
            console.json(object);
        } else if (change.from() != change.to()) {
            console.line(TIME.format(change.at().atZone(zone)) + "  " + change.executionId() + "  " + change.unit()
                    + "  " + console.texts().get("state_" + change.to().name()) + code(change.code()));
        }
    }

    /** An instant as people read it here. */
    static String time(Instant instant) {
        return instant == null ? "-" : SECONDS.format(instant.atZone(ZoneId.systemDefault()));
    }

    private static String code(Integer code) {
        return code == null ? "" : "  rc=" + code;
    }

    @Override
    public void ended(GenerationView generation) {
        notices.add(new Notice.Ended(generation));
    }

    /** The final states. */
    void print(GenerationView generation) {
        if (json) {
            Map<String, Object> states = new LinkedHashMap<>();
            generation.units().forEach(unit -> states.put(unit.path(), unit.state().name()));
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("unit", generation.root());
            object.put("generation", generation.executionId());
            object.put("state", generation.state().name());
            object.put("units", states);
            console.json(object);
            return;
        }
        console.line("");
        generation.units().forEach(unit -> console.line("  " + unit.path() + "  "
                + console.texts().get("state_" + unit.state().name()) + code(unit.code())));
        console.line("");
        console.line(generation.root() + " " + generation.executionId() + ": "
                + console.texts().get("state_" + generation.state().name()));
    }
}
