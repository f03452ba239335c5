package dandori.runners.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner.ProcessIdentity;

/**
 * What a launcher wrote about its attempts: a first line that says who it is, then {@link LauncherReport}s. Only
 * complete lines count, and lines nobody understands are passed over.
 *
 * @param launcher who wrote it; empty when the first line is not readable
 * @param traces every attempt that is mentioned
 * @param running the attempt in hand when the record was read, or when the launcher was lost
 */
record SpoolRecord(Optional<ProcessIdentity> launcher, Map<AttemptId, Trace> traces, Optional<AttemptId> running) {

    /** What the last two lines surely fit into. */
    private static final int LAST_LINES = 256;

    /** One attempt; {@code started} is empty when it failed before. */
    record Trace(Optional<Instant> started, Optional<JobEnd> end) {
    }

    /** The first line, written before the launcher is given anything. */
    static String header(ProcessIdentity launcher) {
        return "launcher " + launcher.pid() + " " + launcher.started() + "\n";
    }

    static SpoolRecord read(Path file) throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        String[] lines = text.substring(0, text.lastIndexOf('\n') + 1).split("\n", -1);
        return new Reading(written).of(lines);
    }

    /** Whether a launcher has noted the start of an attempt, of the one it has in hand or had last. */
    static boolean notesStart(Path file, AttemptId id) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer end = ByteBuffer.allocate(LAST_LINES);
            channel.read(end, Math.max(0, channel.size() - LAST_LINES));
            return StandardCharsets.ISO_8859_1.decode(end.flip()).toString()
                    .contains("\nstart " + AttemptName.of(id) + " ");
        }
    }

    private static Optional<ProcessIdentity> launcherIn(String line) {
        String[] words = line.split(" ");
        if (words.length != 3 || !words[0].equals("launcher") || !words[1].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new ProcessIdentity(Long.parseLong(words[1]), words[2]));
    }

    /** Reads backwards, because an end has no time of its own: it is as old as the start after it, or as the file. */
    private static final class Reading {
        private final Map<AttemptId, Trace> traces = new HashMap<>();
        private Instant next;
        private boolean last = true;
        private AttemptId running;

        Reading(Instant written) {
            next = written;
        }

        SpoolRecord of(String[] lines) {
            for (int i = lines.length - 1; i > 0; i--) {
                LauncherReport.parse(lines[i]).ifPresent(this::take);
            }
            return new SpoolRecord(launcherIn(lines[0]), traces, Optional.ofNullable(running));
        }

        private void take(LauncherReport report) {
            if (report instanceof LauncherReport.Started start) {
                start(start);
            } else if (report instanceof LauncherReport.Exited exit) {
                traces.put(exit.id(), ended(new JobEnd.Exited(exit.code(), next)));
            } else if (report instanceof LauncherReport.Failed fail) {
                traces.put(fail.id(), ended(new JobEnd.FailedToStart(fail.obstacle().reason(), next)));
            }
            last = false;
        }

        private void start(LauncherReport.Started start) {
            next = Instant.ofEpochMilli(start.orderedMillis());
            Optional<JobEnd> end = Optional.ofNullable(traces.get(start.id())).flatMap(Trace::end);
            traces.put(start.id(), new Trace(Optional.of(next), end));
            if (last) {
                running = start.id();
            }
        }

        private static Trace ended(JobEnd end) {
            return new Trace(Optional.empty(), Optional.of(end));
        }
    }
}
