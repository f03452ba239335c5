package dandori.engine.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dandori.engine.definition.JobDefinition;
import dandori.engine.definition.JobWork;
import dandori.engine.definition.JobWork.Command.ShellText;
import dandori.engine.definition.JobnetDefinition;
import dandori.engine.definition.RootJobnet;
import dandori.engine.definition.UnitDefinition;

/**
 * What jobs themselves wrote about their lives, in one file: the truth. A job says that it has started, with the
 * variables it sees and what it was to do, waits at its gate until it is told its return code, says that it ends, and
 * ends.
 */
final class Traces {

    private static final List<String> VARIABLES = List.of("AJSENV", "AJSNETNAME", "AJSJOBNAME", "AJSEXECID",
            "AJSEXDATE", "AJSPRE_RC", "AJSPRE_ST", "AJSHOST");

    private final Path folder;
    private final Path file;

    Traces(Path folder) {
        this.folder = folder;
        file = folder.resolve("trace");
    }

    /** @param code null: it has not ended by itself */
    record Trace(long pid, Map<String, String> variables, String todo, Integer code) {

        String path() {
            return variables.get("AJSJOBNAME");
        }

        String root() {
            return variables.get("AJSNETNAME");
        }

        String executionId() {
            return variables.get("AJSEXECID");
        }
    }

    /** The root jobnet with jobs that leave traces. */
    RootJobnet tracing(RootJobnet root) {
        return new RootJobnet(root.path(), root.revision(), tracing(root.jobnet()), root.rules());
    }

    private JobnetDefinition tracing(JobnetDefinition jobnet) {
        List<UnitDefinition> units = jobnet.units().stream().map(this::tracing).toList();
        return new JobnetDefinition(jobnet.name(), jobnet.recovery(), jobnet.hold(), units, jobnet.relations());
    }

    private UnitDefinition tracing(UnitDefinition unit) {
        if (unit instanceof JobnetDefinition nested) {
            return tracing(nested);
        }
        return unit instanceof JobDefinition job ? tracing(job) : unit;
    }

    private JobDefinition tracing(JobDefinition job) {
        JobWork work = job.work();
        var traced = new JobWork(work(((ShellText) work.command()).text()), work.environment(),
                work.environmentFile(), work.workPath(), work.input(), work.output(), work.error());
        return new JobDefinition(job.name(), job.recovery(), job.hold(), traced, job.judgment(), job.retry(),
                job.timeout(), job.expected(), job.priority(), job.agent(), job.queueless());
    }

    private ShellText work(String todo) {
        String seen = VARIABLES.stream().map(name -> name + "=$" + name).collect(Collectors.joining(" "));
        String gate = folder + "/$$";
        return new ShellText("mkfifo \"" + gate + "\"; echo \"start $$ " + seen + ";" + todo + "\" >>" + file
                + "; read code <\"" + gate + "\"; echo \"end $$ $code\" >>" + file + "; exit $code");
    }

    /** All traces so far, in the order the jobs began. */
    List<Trace> read() {
        Map<Long, Trace> traces = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] words = line.split(" ", 3);
            long pid = Long.parseLong(words[1]);
            if (words[0].equals("start")) {
                traces.put(pid, started(pid, words[2]));
            } else {
                traces.computeIfPresent(pid, (key, trace) -> new Trace(pid, trace.variables, trace.todo,
                        Integer.valueOf(words[2])));
            }
        }
        return new ArrayList<>(traces.values());
    }

    private static Trace started(long pid, String rest) {
        int end = rest.indexOf(';');
        Map<String, String> variables = Arrays.stream(rest.substring(0, end).split(" "))
                .map(pair -> pair.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Trace(pid, variables, rest.substring(end + 1), null);
    }

    private List<String> lines() {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lets a job go that waits at its gate. */
    void open(Trace trace, int code) {
        try (var gate = Files.newOutputStream(folder.resolve(Long.toString(trace.pid())))) {
            gate.write((code + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
