package dandori.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JournalEntry;
import dandori.engine.run.GenerationView;
import dandori.engine.run.GenerationView.UnitView;
import dandori.engine.scenario.Scenario.Line;
import dandori.engine.state.State;

/** Compares what has happened with what a scenario expects. */
final class Expectations {

    private static final String RAN = "ran ";
    private static final String KILLED = "asked to kill ";
    private static final String SUBMITTED = " was submitted to ";
    private static final String LATE = "late: ";
    private static final String PLANNED = "planned: ";
    private static final String WAS_TO_DO = " was to do ";
    private static final String GIVEN = " was given ";

    private final Stage stage;
    private final Names names;
    /** How much of each generation's journal earlier sections have looked at. */
    private final Map<Long, Integer> read = new HashMap<>();

    Expectations(Stage stage, Names names) {
        this.stage = stage;
        this.names = names;
    }

    /** {@code then}: these changes, in this order, since the section before. */
    void changed(Line line) {
        if (aboutAttempts(line.text())) {
            return;
        }
        String[] words = line.text().split(" +");
        long generation = names.generation(words[0]);
        List<JournalEntry> journal = stage.store().journal(generation);
        int index = read.getOrDefault(generation, 0);
        while (index < journal.size() && !is(journal.get(index), words)) {
            index++;
        }
        if (index == journal.size()) {
            fail("did not happen; what did: " + journal.stream().skip(read.getOrDefault(generation, 0))
                    .map(this::words).toList());
        }
        read.put(generation, index + 1);
    }

    /**
     * The section is over: the next one is about what comes later. Where processes begin by themselves, that may have come
     * while this section still waited: there only what was expected is behind us.
     */
    void endOfSection() {
        if (!stage.inOrder()) {
            return;
        }
        for (var stored : stage.store().generations(null)) {
            long number = stored.generation().number();
            read.put(number, stage.store().journal(number).size());
        }
    }

    private boolean is(JournalEntry entry, String[] words) {
        return entry.unit() == names.index(words[0]) && entry.to() == State.valueOf(words[1])
                && (words.length == 2 || words[2].equals(String.valueOf(entry.code())));
    }

    private String words(JournalEntry entry) {
        String path = stage.plan(entry.generation()).path(entry.unit());
        return names.of(entry.generation(), path) + " " + entry.to()
                + (entry.code() == null ? "" : " " + entry.code());
    }

    /** {@code finally}: every unit of every generation is in exactly this state. */
    void states(List<Line> lines) {
        var expected = new TreeSet<String>();
        for (Line line : lines) {
            if (!aboutAttempts(line.text())) {
                expected.add(line.text());
            }
        }
        boolean coded = expected.stream().anyMatch(line -> line.split(" +").length > 2);
        var actual = new TreeSet<String>();
        for (var stored : stage.store().generations(null)) {
            long number = stored.generation().number();
            stage.states(number).forEach((path, state) -> actual.add(names.of(number, path) + " " + state
                    + (coded ? code(number, path) : "")));
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    private String code(long generation, String path) {
        var unit = stage.unit(generation, path);
        return unit == null || unit.code() == null ? "" : " " + unit.code();
    }

    private boolean aboutAttempts(String text) {
        if (text.startsWith(RAN)) {
            sameJobs(text.substring(RAN.length()), words(stage.jobs().ran()));
        } else if (text.startsWith(KILLED)) {
            sameJobs(text.substring(KILLED.length()), words(stage.jobs().kills()));
        } else if (text.contains(GIVEN)) {
            variables(text.split(GIVEN));
        } else if (text.contains(SUBMITTED)) {
            agent(text.split(SUBMITTED));
        } else if (text.contains(WAS_TO_DO)) {
            command(text.split(WAS_TO_DO));
        } else if (text.startsWith(LATE)) {
            assertEquals(text.substring(LATE.length()), late());
        } else if (text.startsWith(PLANNED)) {
            assertEquals(text.substring(PLANNED.length()), planned());
        } else {
            return false;
        }
        return true;
    }

    private void agent(String[] jobAndAgent) {
        AttemptId id = stage.jobs().lastAttempt(names.generation(jobAndAgent[0]), names.path(jobAndAgent[0]))
                .orElseThrow();
        assertEquals(jobAndAgent[1], stage.jobs().agent(id));
    }

    private void command(String[] jobAndText) {
        AttemptId id = stage.jobs().lastAttempt(names.generation(jobAndText[0]), names.path(jobAndText[0]))
                .orElseThrow();
        assertEquals(jobAndText[1], stage.jobs().text(id));
    }

    private String late() {
        return marks(unit -> of(unit.delays()));
    }

    private String planned() {
        return marks(unit -> of(unit.plans()));
    }

    private static String of(Set<? extends Enum<?>> marks) {
        return marks.isEmpty()
                ? ""
                : marks.stream().map(Enum::name).sorted(Comparator.reverseOrder()).collect(Collectors.joining(" "))
                        + " of ";
    }

    private String marks(Function<UnitView, String> mark) {
        var found = new ArrayList<String>();
        for (var generation : stage.store().registered(null)) {
            GenerationView view = stage.engine().view(generation.number()).orElseThrow();
            view.units().stream().filter(unit -> !mark.apply(unit).isEmpty())
                    .forEach(unit -> found.add(mark.apply(unit) + names.of(generation.number(), unit.path())));
        }
        return found.isEmpty() ? "nothing" : String.join(", ", found);
    }

    private String words(List<AttemptId> attempts) {
        String written = attempts.stream().map(id -> names.of(id.generation(), stage.jobs().path(id)))
                .collect(Collectors.joining(" "));
        return written.isEmpty() ? "nothing" : written;
    }

    /** Where nobody knows who began first, the order counts for nothing. */
    private void sameJobs(String expected, String actual) {
        assertEquals(stage.inOrder() ? expected : sorted(expected), stage.inOrder() ? actual : sorted(actual));
    }

    private static String sorted(String words) {
        return Arrays.stream(words.split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private String today() {
        return DateTimeFormatter.ofPattern("uuuu/MM/dd").format(stage.now().atZone(ZoneOffset.UTC));
    }

    private void variables(String[] jobAndPairs) {
        AttemptId id = stage.jobs().lastAttempt(names.generation(jobAndPairs[0]), names.path(jobAndPairs[0]))
                .orElseThrow();
        Map<String, String> given = stage.jobs().variables(id);
        var actual = new ArrayList<String>();
        List<String> pairs = Arrays.asList(jobAndPairs[1].replace("today", today()).split(" +"));
        pairs.forEach(pair -> {
            String name = pair.substring(0, pair.indexOf('='));
            actual.add(name + "=" + given.get(name));
        });
        assertEquals(pairs, actual);
    }
}
