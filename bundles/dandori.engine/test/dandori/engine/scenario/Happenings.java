package dandori.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.engine.definition.RootJobnet;
import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.run.OperationVerdict;
import dandori.testkit.MemorySite;
import dandori.testkit.SchedulerDeath;

/** What can happen in a scenario, and the words for it. After each, the engine ticks, if there is one. */
final class Happenings {

    private static final String OPERATOR = "operator";

    private final MemorySite site;
    private final RootJobnet root;
    private final Names names;
    private final Map<Pattern, Consumer<Matcher>> table = new LinkedHashMap<>();

    Happenings(MemorySite site, RootJobnet root, Names names) {
        this.site = site;
        this.root = root;
        this.names = names;
        outside();
        operations();
        scheduler();
    }

    private void outside() {
        on("(\\S+) starts", words -> site.runner().started(attempt(words)));
        on("(\\S+) ends (-?\\d+)", words -> site.runner().exits(attempt(words), code(words)));
        on("(\\S+) runs (-?\\d+)", words -> {
            site.runner().started(attempt(words));
            site.runner().exits(attempt(words), code(words));
        });
        on("(\\S+) cannot start", words -> site.runner().ends(attempt(words),
                new JobEnd.FailedToStart("no such file", site.clock().instant())));
        on("(\\S+) is lost", words -> site.runner().ends(attempt(words), new JobEnd.Lost("the agent is gone")));
        on("(\\S+) leaves no trace", words -> site.runner().loseTrace(attempt(words)));
        on("(\\d+) minutes? pass(es)?", words -> site.clock().pass(Duration.ofMinutes(Long.parseLong(words.group(1)))));
        on("(/\\S+) is written", words -> site.files().put(words.group(1), site.clock().instant()));
        on("(/\\S+) is removed", words -> site.files().remove(words.group(1)));
    }

    private void operations() {
        on("registered", words -> site.register(root));
        on("(\\S+) is released( - refused)?", words -> judge(words, 2, site.engine()
                .release(names.generation(words.group(1)), names.path(words.group(1)), OPERATOR)));
        on("(\\S+) is killed( - refused)?", words -> judge(words, 2, kill(words.group(1))));
        on("(root\\S*) is interrupted( - refused)?", words -> judge(words, 2,
                site.engine().interrupt(names.generation(words.group(1)), OPERATOR)));
    }

    private void scheduler() {
        on("the scheduler dies", words -> site.die());
        on("the scheduler will die before its commit", words -> site.store().dieBeforeCommit(0));
        on("the scheduler will die after its commit", words -> site.store().dieAfterCommit(0));
        on("the scheduler will die after (\\d+) effects?",
                words -> site.runner().dieAfterEffects(Integer.parseInt(words.group(1))));
        on("the scheduler starts", words -> site.startAgain());
        on("the scheduler starts with (\\S+) killed", words -> {
            site.startAgain();
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
            happening.accept(words);
            if (site.engine() != null && !words.pattern().pattern().contains("will die")) {
                site.engine().tick();
            }
        } catch (SchedulerDeath death) {
            site.die();
        }
    }

    private OperationVerdict kill(String unit) {
        boolean wholeRun = names.path(unit).equals(root.path());
        return wholeRun
                ? site.engine().kill(names.generation(unit), OPERATOR)
                : site.engine().killUnit(names.generation(unit), names.path(unit), OPERATOR);
    }

    private static void judge(Matcher words, int refused, OperationVerdict verdict) {
        boolean done = verdict instanceof OperationVerdict.Done;
        assertEquals(words.group(refused) == null, done, () -> "verdict: " + verdict);
    }

    private AttemptId attempt(Matcher words) {
        String job = words.group(1);
        var attempt = site.runner().lastAttempt(names.generation(job), names.path(job));
        assertTrue(attempt.isPresent(), () -> job + " was never started");
        return attempt.get();
    }

    private static int code(Matcher words) {
        return Integer.parseInt(words.group(2));
    }
}
