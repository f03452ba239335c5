package dandori.runners.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import dandori.engine.definition.JobWork;
import dandori.engine.port.AttemptId;
import dandori.engine.port.AttemptOrder;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner;
import dandori.engine.port.JobRunner.ProcessIdentity;

/** Times 1,000 {@code /bin/true}, 8 at a time, through the runner and through {@code xargs}, in turns. */
final class FanOutMain {

    private static final int JOBS = 1000;
    private static final int SIDE_BY_SIDE = 8;
    private static final Map<String, String> VARIABLES = Map.of("AJSENV", "YES", "AJSNETNAME", "AJSROOT1:/group/jobnet",
            "AJSJOBNAME", "AJSROOT1:/group/jobnet/job", "AJSEXECID", "@A12", "AJSEXDATE", "2024/01/01", "AJSHOST",
            "localhost");

    private final LocalJobRunner runner;
    private final AtomicInteger next = new AtomicInteger();
    private volatile CountDownLatch ended;
    private volatile long generation;

    private FanOutMain(Path spool) {
        runner = new LocalJobRunner(new LocalRunnerSettings(spool, spool), new Feeding(), InstantSource.system());
    }

    /** @param arguments how many rounds */
    public static void main(String[] arguments) throws Exception {
        Path spool = Files.createTempDirectory("fan-out");
        FanOutMain fanOut = new FanOutMain(spool);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= Integer.parseInt(arguments[0]); round++) {
            double ours = fanOut.round(round);
            double theirs = xargs();
            ratios.add(ours / theirs);
            System.out.printf("round %d: runner %.3f ms/job, xargs %.3f ms/job, ratio %.2f%n", round, ours, theirs,
                    ours / theirs);
        }
        ratios.sort(null);
        System.out.printf("median ratio %.2f, min %.2f, max %.2f%n", ratios.get(ratios.size() / 2), ratios.get(0),
                ratios.get(ratios.size() - 1));
        fanOut.runner.close();
        delete(spool);
    }

    private double round(long number) throws InterruptedException {
        long begin = System.nanoTime();
        generation = number;
        next.set(SIDE_BY_SIDE);
        ended = new CountDownLatch(JOBS);
        for (int unit = 0; unit < SIDE_BY_SIDE; unit++) {
            start(unit);
        }
        ended.await();
        return (System.nanoTime() - begin) / 1e6 / JOBS;
    }

    private void start(int unit) {
        JobWork work = new JobWork(new JobWork.Command.Program("/bin/true", List.of(Integer.toString(unit))), Map.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        runner.start(new AttemptOrder(new AttemptId(generation, unit, 1), work, VARIABLES));
    }

    private static double xargs() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        new ProcessBuilder("/bin/sh", "-c", "seq " + JOBS + " | xargs -P " + SIDE_BY_SIDE + " -n 1 /bin/true").start()
                .waitFor();
        return (System.nanoTime() - begin) / 1e6 / JOBS;
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private final class Feeding implements JobRunner.Listener {
        @Override
        public void started(AttemptId id, ProcessIdentity process, Instant at) {
            // nothing to do
        }

        @Override
        public void ended(AttemptId id, JobEnd end) {
            if (!(end instanceof JobEnd.Exited exit && exit.code() == 0)) {
                throw new IllegalStateException(id + ": " + end);
            }
            int unit = next.getAndIncrement();
            if (unit < JOBS) {
                start(unit);
            }
            runner.forget(List.of(id));
            ended.countDown();
        }
    }
}
