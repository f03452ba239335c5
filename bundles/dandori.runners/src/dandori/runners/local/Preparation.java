package dandori.runners.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dandori.engine.definition.JobWork;
import dandori.engine.definition.JobWork.Command.Program;
import dandori.engine.definition.JobWork.Command.ShellText;
import dandori.engine.port.AttemptOrder;

/** Turns an order into what a launcher is told, or into the reason why that is not possible. */
final class Preparation {

    /** The longest single argument or variable Linux takes (MAX_ARG_STRLEN), without its closing NUL. */
    private static final int LONGEST_WORD = 131_071;

    private final Spool spool;
    private final String workDirectory;

    Preparation(Spool spool, String workDirectory) {
        this.spool = spool;
        this.workDirectory = workDirectory;
    }

    /** What became of an order. */
    sealed interface Outcome {
        /** {@code text} is one compound command for a launcher. */
        record Ready(byte[] text, Places places) implements Outcome {
        }

        record Refused(String reason) implements Outcome {
        }
    }

    Outcome prepare(AttemptOrder order, Instant now) {
        try {
            String directory = order.work().workPath().map(path -> Places.resolve(workDirectory, path))
                    .orElse(workDirectory);
            return prepare(order, places(order, directory), now);
        } catch (InvalidPathException e) {
            return new Outcome.Refused("The file name \"" + e.getInput() + "\" is not possible here: " + e.getReason()
                    + ". Names beyond ASCII need a UTF-8 locale for the scheduler.");
        } catch (IOException e) {
            return new Outcome.Refused(e.getMessage());
        }
    }

    private Outcome prepare(AttemptOrder order, Places places, Instant now) throws IOException {
        JobEnvironment environment = JobEnvironment.of(order, places.directory());
        List<String> words = words(order.work().command());
        Optional<String> flaw = flaw(words, environment, places);
        if (flaw.isPresent()) {
            return new Outcome.Refused(flaw.get());
        }
        ProgramSearch.Outcome program = new ProgramSearch(places.directory(), environment.get("PATH"))
                .find(words.get(0));
        if (!program.found()) {
            return new Outcome.Refused(program.reason());
        }
        words.set(0, program.file());
        link(order, places);
        String text = AttemptText.of(order.id(), places, words, environment.variables(), now);
        return new Outcome.Ready(text.getBytes(StandardCharsets.UTF_8), places);
    }

    private static List<String> words(JobWork.Command command) {
        if (command instanceof Program program) {
            List<String> words = new ArrayList<>(program.arguments());
            words.add(0, program.file());
            return words;
        }
        return new ArrayList<>(Arrays.asList("/bin/sh", "-c", ((ShellText) command).text()));
    }

    private Places places(AttemptOrder order, String directory) throws IOException {
        JobWork work = order.work();
        if (work.output().isEmpty() || work.error().isEmpty()) {
            spool.createLogs(order.id().generation());
        }
        return new Places(directory, work.input().map(file -> Places.resolve(directory, file)).orElse("/dev/null"),
                sink(work.output(), directory, order, Spool.OUTPUT), sink(work.error(), directory, order, Spool.ERROR));
    }

    private Places.Sink sink(Optional<JobWork.Output> named, String directory, AttemptOrder order, String suffix) {
        return named.map(output -> new Places.Sink(Places.resolve(directory, output.file()), output.append()))
                .orElseGet(() -> new Places.Sink(spool.logFile(order.id(), suffix), true));
    }

    /** Whoever looks for the log of a stream finds the file that the work names. */
    private void link(AttemptOrder order, Places places) {
        if (order.work().output().isPresent()) {
            spool.linkLog(order.id(), Spool.OUTPUT, places.output().file());
        }
        if (order.work().error().isPresent()) {
            spool.linkLog(order.id(), Spool.ERROR, places.error().file());
        }
    }

    /** What in the order no process can be given, if anything. */
    private static Optional<String> flaw(List<String> words, JobEnvironment environment, Places places) {
        for (Map.Entry<String, String> variable : environment.variables().entrySet()) {
            String name = variable.getKey();
            if (name.isEmpty() || name.indexOf('=') >= 0) {
                return Optional.of("A variable cannot have the name \"" + name + "\".");
            }
            if (!JobEnvironment.isSpeakable(name) && words.get(0).indexOf('=') >= 0) {
                return Optional.of("The variable \"" + name + "\" cannot be given to a program with = in its name.");
            }
        }
        List<String> all = new ArrayList<>(words);
        Collections.addAll(all, places.directory(), places.input(), places.output().file(), places.error().file());
        environment.variables().forEach((name, value) -> {
            if (!isShort(name) || !isShort(value)) {
                all.add(name + "=" + value);
            }
        });
        all.removeIf(Preparation::isShort);
        return all.stream().map(Preparation::flaw).flatMap(Optional::stream).findFirst();
    }

    /** Certainly nothing is wrong with it, nor with two of them together: so it is with nearly all. */
    private static boolean isShort(String word) {
        return word.length() < LONGEST_WORD / 6 && word.indexOf('\0') < 0;
    }

    private static Optional<String> flaw(String word) {
        if (word.indexOf('\0') >= 0) {
            return Optional.of("The text \"" + word.replace('\0', '\u2400') + "\" holds a NUL character, "
                    + "which no process can be given.");
        }
        if (word.length() > LONGEST_WORD / 3 && word.getBytes(StandardCharsets.UTF_8).length > LONGEST_WORD) {
            return Optional.of("The text \"" + word.substring(0, 60) + "…\" is longer than the " + LONGEST_WORD
                    + " bytes a process can be given in one piece.");
        }
        return Optional.empty();
    }
}
