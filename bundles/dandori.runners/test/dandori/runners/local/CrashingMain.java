package dandori.runners.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicInteger;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner;
import dandori.engine.port.JobRunner.ProcessIdentity;

/** A scheduler that writes down each intent and each end before it goes on, until somebody kills it. */
final class CrashingMain implements JobRunner.Listener {

    static final int JOBS = 400;
    private static final int SIDE_BY_SIDE = 6;

    private final Path work;
    private final LocalJobRunner runner;
    private final AtomicInteger next = new AtomicInteger();

    private CrashingMain(Path spool, Path work) {
        this.work = work;
        runner = new LocalJobRunner(new LocalRunnerSettings(spool, work), this, InstantSource.system());
    }

    /** @param arguments spool and work directory */
    public static void main(String[] arguments) {
        CrashingMain main = new CrashingMain(Path.of(arguments[0]), Path.of(arguments[1]));
        for (int i = 0; i < SIDE_BY_SIDE; i++) {
            main.startNext();
        }
        new Scanner(System.in).hasNextLine();
    }

    /** Appends its number to the truth, sometimes at once, sometimes after a while; a few texts exceed a pipe. */
    static JobBuilder job(int unit) {
        String padding = unit % 17 == 0 ? ": " + "x".repeat(100_000) + "\n" : "";
        String pause = unit % 3 == 0 ? "sleep 0.0" + unit % 10 + "\n" : "";
        return JobBuilder.shell(padding + "echo " + unit + " >>truth\n" + pause + "exit " + unit % 7);
    }

    static AttemptId id(int unit) {
        return new AttemptId(1, unit, 1);
    }

    private void startNext() {
        int unit = next.getAndIncrement();
        if (unit < JOBS) {
            note("intents", unit);
            runner.start(job(unit).as(id(unit)));
        }
    }

    private synchronized void note(String file, int unit) {
        try {
            Files.writeString(work.resolve(file), unit + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void started(AttemptId id, ProcessIdentity process, Instant at) {
        // of no importance here
    }

    @Override
    public void ended(AttemptId id, JobEnd end) {
        note("ends", id.unit());
        startNext();
    }
}
