package dandori.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.run.DelayMark;
import dandori.engine.run.OperationVerdict;
import dandori.engine.run.RerunFrom;
import dandori.engine.run.StatusChange;
import dandori.engine.state.Event;
import dandori.testkit.SchedulerDeath;

/** What can happen in a scenario, and the words for it. After each, the engine ticks, if there is one. */
final class Happenings {

    private static final String OPERATOR = "operator";
    private static final String REFUSED = "(?<refused> - refused)?";

    private final Stage stage;
    private final Map<String, RootJobnet> roots;
    private final Names names;
    private final Map<Pattern, Consumer<Matcher>> table = new LinkedHashMap<>();

    Happenings(Stage stage, Map<String, RootJobnet> roots, Names names) {
        this.stage = stage;
        this.roots = roots;
        this.names = names;
        outside();
        registrations();
        operations();
        changes();
        scheduler();
    }

    private void outside() {
        on("(\\S+) starts", words -> stage.jobs().started(attempt(words)));
        on("(\\S+) ends (-?\\d+)", words -> stage.jobs().exits(attempt(words), code(words)));
        on("(\\S+) runs (-?\\d+)", words -> {
            stage.jobs().started(attempt(words));
            stage.jobs().exits(attempt(words), code(words));
        });
        on("(\\S+) cannot start", words -> stage.jobs().ends(attempt(words),
                new JobEnd.FailedToStart("no such file", stage.now())));
        on("(\\S+) is lost", words -> stage.jobs().ends(attempt(words), new JobEnd.Lost("the agent is gone")));
        on("(\\S+) leaves no trace", words -> stage.jobs().loseTrace(attempt(words)));
        on("(\\d+) minutes? pass(es)?", words -> stage.pass(Duration.ofMinutes(Long.parseLong(words.group(1)))));
        on("(\\d+) hours? pass(es)?", words -> stage.pass(Duration.ofHours(Long.parseLong(words.group(1)))));
        on("(/\\S+) is written", words -> stage.memory().files().put(words.group(1), stage.now()));
        on("(/\\S+) is removed", words -> stage.memory().files().remove(words.group(1)));
        on("event (\\S+)(?<values>( \\S+=\\S+)*) taken by (\\d+)", words -> assertEquals(
                Integer.parseInt(words.group(4)), stage.engine().operations().event(words.group(1), values(words))));
        on("event (\\S+)(?<values>( \\S+=\\S+)*)",
                words -> stage.engine().operations().event(words.group(1), values(words)));
    }

    private static Map<String, String> values(Matcher words) {
        String[] pairs = Arrays.stream(words.group("values").split(" ")).filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        return UnitLine.parameters(pairs, 0);
    }

    private void registrations() {
        on("registered", words -> stage.register(roots.get("root")));
        on("(?:(\\S+) )?registered for ([\\d-]+)(?<clauses>.*)", words -> {
            RootJobnet root = roots.get(words.group(1) == null ? "root" : words.group(1));
            stage.register(root, new OrderWords(root).order(words.group(2), words.group("clauses")));
        });
        on("(\\S+) registered", words -> stage.register(roots.get(words.group(1))));
        on("(\\S+) is due( held)?" + REFUSED, words -> judge(words, stage.engine()
                .startScheduled(names.generation(words.group(1)), words.group(2) != null, "start time")));
        on("(\\S+) is skipped" + REFUSED, words -> judge(words,
                stage.engine().endUnstarted(names.generation(words.group(1)), Event.SKIP, "an earlier one runs")));
        on("(/\\S+) is planned", words -> stage.memory().planned().add(words.group(1)));
        on("(/\\S+) is no longer planned", words -> {
            stage.memory().planned().remove(words.group(1));
            stage.engine().plansChanged();
        });
    }

    private void operations() {
        on("(\\S+) is held" + REFUSED, words -> judge(words,
                stage.engine().operations().hold(generation(words), path(words), OPERATOR)));
        on("(\\S+) is released" + REFUSED, words -> judge(words,
                stage.engine().operations().release(generation(words), path(words), OPERATOR)));
        on("(\\S+) is bypassed" + REFUSED, words -> judge(words,
                stage.engine().operations().bypass(generation(words), path(words), OPERATOR)));
        on("(\\S+) is restored" + REFUSED, words -> judge(words,
                stage.engine().operations().restore(generation(words), path(words), OPERATOR)));
        on("(\\S+) is killed" + REFUSED, words -> judge(words, kill(words.group(1))));
        on("(root\\S*) is interrupted" + REFUSED, words -> judge(words,
                stage.engine().operations().interrupt(generation(words), OPERATOR)));
    }

    private void changes() {
        on("(\\S+) is changed to ([A-Z_]+)( -?\\d+)?" + REFUSED, words -> judge(words,
                stage.engine().operations().changeStatus(generation(words), path(words),
                        StatusChange.valueOf(words.group(2)),
                        words.group(3) == null ? null : Integer.valueOf(words.group(3).strip()), OPERATOR)));
        on("(\\S+) is rerun (\\S+)( held)?" + REFUSED,
                words -> judge(words, stage.engine().operations().rerun(generation(words),
                        from(words), from(words).ofUnit() ? path(words) : null, words.group(3) != null, OPERATOR)));
        on("(\\S+) waits( no longer)? for (\\S+)" + REFUSED,
                words -> judge(words, stage.engine().operations().changeWait(
                        generation(words), path(words), words.group(3), words.group(2) != null, OPERATOR)));
        on("(\\S+) is to (start|end) by (\\S+)" + REFUSED, words -> judge(words,
                stage.engine().operations().changeDelay(generation(words), path(words),
                        DelayMark.valueOf(words.group(2).toUpperCase(Locale.ROOT)),
                        LocalTime.parse(words.group(3)).atDate(LocalDate.parse("2026-11-13")).toInstant(ZoneOffset.UTC),
                        OPERATOR)));
        on("rerun of (\\S+) (\\S+) would run (.*)", words -> assertEquals(words.group(3), would(words)));
    }

    private static RerunFrom from(Matcher words) {
        return RerunFrom.valueOf(words.group(2).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private String would(Matcher words) {
        String path = from(words).ofUnit() ? path(words) : null;
        List<String> units = stage.engine().operations().previewRerun(generation(words), from(words), path).units();
        return units.isEmpty()
                ? "nothing"
                : String.join(" ", units.stream().map(unit -> names.of(generation(words), unit)).toList());
    }

    private long generation(Matcher words) {
        return names.generation(words.group(1));
    }

    private String path(Matcher words) {
        return names.path(words.group(1));
    }

    private void scheduler() {
        on("the scheduler dies", words -> stage.die());
        on("the scheduler will die before its commit", words -> stage.memory().store().dieBeforeCommit(0));
        on("the scheduler will die after its commit", words -> stage.memory().store().dieAfterCommit(0));
        on("the scheduler will die after (\\d+) effects?",
                words -> stage.memory().runner().dieAfterEffects(Integer.parseInt(words.group(1))));
        on("the scheduler starts", words -> stage.startAgain());
        on("the scheduler restarts", words -> {
            stage.die();
            stage.startAgain();
        });
        on("the scheduler starts with (\\S+) killed", words -> {
            stage.startAgain();
            kill(words.group(1));
        });
    }

    private void on(String words, Consumer<Matcher> happening) {
        table.put(Pattern.compile(words), happening);
    }

    void happen(String line) {
        for (var entry : table.entrySet()) {
            Matcher words = entry.getKey().matcher(line);
            if (words.matches()) {
                happen(entry.getValue(), words);
                return;
            }
        }
        throw new IllegalArgumentException("not understood");
    }

    private void happen(Consumer<Matcher> happening, Matcher words) {
        try {
            if (words.pattern().pattern().endsWith(REFUSED)) {
                stage.settle();
            }
            happening.accept(words);
            if (stage.engine() != null && !words.pattern().pattern().contains("will die")) {
                stage.engine().tick();
            }
        } catch (SchedulerDeath death) {
            stage.die();
        }
    }

    private OperationVerdict kill(String unit) {
        boolean wholeRun = names.index(unit) == 0;
        return wholeRun
                ? stage.engine().operations().kill(names.generation(unit), OPERATOR)
                : stage.engine().operations().killUnit(names.generation(unit), names.path(unit), OPERATOR);
    }

    private void judge(Matcher words, OperationVerdict verdict) {
        boolean done = verdict instanceof OperationVerdict.Done;
        assertEquals(words.group("refused") == null, done, () -> "verdict: " + verdict);
        stage.answer();
    }

    private AttemptId attempt(Matcher words) {
        String job = words.group(1);
        var attempt = stage.jobs().lastAttempt(names.generation(job), names.path(job));
        assertTrue(attempt.isPresent(), () -> job + " was never started");
        return attempt.get();
    }

    private static int code(Matcher words) {
        return Integer.parseInt(words.group(2));
    }
}
