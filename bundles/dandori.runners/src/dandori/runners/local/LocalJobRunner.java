package dandori.runners.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import dandori.engine.port.AttemptId;
import dandori.engine.port.AttemptOrder;
import dandori.engine.port.JobEnd;
import dandori.engine.port.JobRunner;
import dandori.runners.local.EarlierAttempts.Found;
import dandori.runners.local.Preparation.Outcome;
import dandori.runners.local.Watch.Watched;

/**
 * Runs attempts as processes of this machine (engine.md, "Never lose a job, never start one twice").
 *
 * <p>Each attempt runs in the session of a launcher, beside nothing else but what earlier jobs may have left there. The
 * {@link JobRunner.ProcessIdentity} of an attempt names that session: its {@code pid} is the number of the session, of
 * the process group the job is in, and of the launcher. Jobs that run outlive this runner and its process; a runner
 * that is opened on the same spool later takes them up.
 *
 * <p>Programs are found on the job's {@code PATH} and executed directly; shell texts run as {@code /bin/sh -c}.
 * Variables are the scheduler's own, then those of the environment file ({@code NAME=VALUE} lines in UTF-8; blank lines
 * and lines that begin with {@code #} are passed over), of the work, of the order; later ones win. Words are given in
 * UTF-8.
 *
 * <p>Limits: a job that ends its own process group by KILL takes its launcher along and is {@link JobEnd.Lost};
 * processes that leave both the job's session and their parent are not killed with it. A service manager must be told to leave jobs alone when it stops the scheduler (systemd: {@code KillMode=process}).
 */
public final class LocalJobRunner implements JobRunner {

    private final Listener listener;
    private final InstantSource clock;
    private final ProcessTable table = new ProcessTable();
    private final Spool spool;
    private final Preparation preparation;
    private final Chores chores = new Chores();
    private final RecordFiles files = new RecordFiles();
    private final Launchers launchers;
    private final Reports reports;
    private final EarlierAttempts earlier;
    private final Watch watch;
    private final Termination termination;
    private final Beginnings beginnings;
    private final Map<AttemptId, LiveAttempt> live = new ConcurrentHashMap<>();

    /**
     * Opens the spool and makes ready.
     *
     * @param listener told from this runner's own threads, never from the caller of {@link #start}
     * @throws LocalRunnerException when this machine is no Linux with {@code setsid} and {@code mkfifo}, or when the
     *     spool cannot be written or is in use by another runner
     */
    public LocalJobRunner(LocalRunnerSettings settings, Listener listener, InstantSource clock) {
        this.listener = listener;
        this.clock = clock;
        HostCommands.path("setsid");
        spool = new Spool(settings.spool(), table.boot());
        preparation = new Preparation(spool, settings.workDirectory().toString());
        earlier = new EarlierAttempts(table, chores, spool.records(), spool.isComplete());
        launchers = new Launchers(spool, table, files, chores, new Losses());
        watch = new Watch(table, clock, chores, this::endWatched);
        termination = new Termination(table, clock, chores, settings.grace());
        beginnings = new Beginnings(chores, clock, this::tellStarted);
        reports = new Reports(spool.reports(), this::take);
        new LogLimit(settings.logLimit(), spool, chores, this::running).look();
        reports.open();
        launchers.warmUp();
    }

    /** {@inheritDoc} Safe to call from any thread; the command is with its launcher, or in the queue, on return. */
    @Override
    public void start(AttemptOrder order) {
        Instant now = clock.instant();
        Outcome outcome = preparation.prepare(order, now);
        if (outcome instanceof Outcome.Refused refused) {
            chores.now(() -> listener.ended(order.id(), new JobEnd.FailedToStart(refused.reason(), now)));
        } else if (outcome instanceof Outcome.Ready ready) {
            LiveAttempt attempt = new LiveAttempt(order.id(), ready, now);
            live.put(order.id(), attempt);
            launchers.run(attempt);
            beginnings.expect(attempt);
        }
    }

    @Override
    public void takeUp(AttemptRecord attempt) {
        chores.now(() -> earlier.whenSettled(() -> resolve(attempt)));
    }

    /**
     * Says that everything an earlier process left open was taken up: what else is in the spool belongs to ends that
     * are committed, and goes. After a restart of the machine, only attempts that are ordered from then on can be said
     * to be never started by a later runner.
     */
    public void allTakenUp() {
        chores.now(() -> earlier.whenSettled(() -> {
            spool.markComplete();
            earlier.settledRecords().forEach(files::close);
        }));
    }

    @Override
    public void kill(AttemptId id) {
        chores.now(() -> {
            if (!killNow(id)) {
                earlier.whenSettled(() -> killNow(id));
            }
        });
    }

    @Override
    public void forget(Iterable<AttemptId> ids) {
        ids.forEach(files::forget);
    }

    @Override
    public void drop(long generation) {
        chores.now(() -> spool.logFolders().drop(generation));
    }

    /**
     * Removes the logs of all other generations, which an earlier process may have left; before anything is started.
     */
    public void keepLogsOf(Set<Long> generations) {
        spool.logFolders().keepOnly(generations);
    }

    /** Where the standard output of an attempt is kept, byte for byte; a link when its work names a file of its own. */
    public Path output(AttemptId id) {
        return spool.log(id, Spool.OUTPUT);
    }

    /**
     * Where the earlier part of a log is, when the attempt wrote more than {@link LocalRunnerSettings#logLimit}.
     *
     * @param log as told by {@link #output} or {@link #error}
     */
    public static Path earlierPart(Path log) {
        return LogLimit.earlier(log);
    }

    /** Where the standard error of an attempt is kept, byte for byte; a link when its work names a file of its own. */
    public Path error(AttemptId id) {
        return spool.log(id, Spool.ERROR);
    }

    @Override
    public void close() {
        reports.close();
        chores.close();
        launchers.close();
        spool.close();
    }

    private Stream<AttemptId> running() {
        return Stream.concat(live.keySet().stream(), watch.attempts());
    }

    private void take(LauncherReport report) {
        LiveAttempt attempt = live.get(report.id());
        if (report instanceof LauncherReport.Exited exit) {
            end(report.id(), attempt, new JobEnd.Exited(exit.code(), clock.instant()));
        } else if (report instanceof LauncherReport.Failed fail) {
            String reason = attempt == null
                    ? fail.obstacle().reason()
                    : attempt.work().places().reason(fail.obstacle());
            end(report.id(), attempt, new JobEnd.FailedToStart(reason, clock.instant()));
        }
    }

    private void tellStarted(LiveAttempt attempt) {
        synchronized (attempt) {
            if (!attempt.isTold()) {
                attempt.markTold();
                listener.started(attempt.id(), attempt.launcher().identity(), attempt.notBegunBefore());
            }
        }
    }

    private void end(AttemptId id, LiveAttempt attempt, JobEnd end) {
        if (attempt == null) {
            endWatched(id, end);
            return;
        }
        launchers.free(attempt);
        synchronized (attempt) {
            if (live.remove(id, attempt)) {
                tellEnd(attempt, end);
            }
        }
    }

    private void tellEnd(LiveAttempt attempt, JobEnd end) {
        boolean startUntold = !attempt.isTold() && end instanceof JobEnd.Exited;
        attempt.markTold();
        if (startUntold) {
            listener.ran(attempt.id(), attempt.launcher().identity(), attempt.notBegunBefore(), end);
        } else {
            listener.ended(attempt.id(), end);
        }
    }

    private void endWatched(AttemptId id, JobEnd end) {
        if (watch.remove(id)) {
            listener.ended(id, end);
        }
    }

    private void resolve(AttemptRecord attempt) {
        Optional<Found> found = earlier.find(attempt.id());
        if (found.isEmpty()) {
            listener.ended(attempt.id(), earlier.unrecorded(attempt));
            return;
        }
        files.hold(found.get().record(), attempt.id());
        Optional<JobEnd> end = found.get().trace().end();
        if (end.isPresent()) {
            listener.ended(attempt.id(), end.get());
        } else {
            goOn(attempt, found.get());
        }
    }

    private void goOn(AttemptRecord attempt, Found found) {
        Instant started = found.trace().started().orElse(clock.instant());
        if (attempt.process() == null && table.isAlive(found.launcher())) {
            listener.started(attempt.id(), found.launcher(), started);
        }
        watch.add(new Watched(attempt.id(), found.record(), found.launcher(), started));
    }

    /** False when the attempt is not known (yet). */
    private boolean killNow(AttemptId id) {
        LiveAttempt attempt = live.get(id);
        if (attempt != null) {
            kill(attempt);
            return true;
        }
        Optional<Watched> watched = watch.find(id);
        watched.ifPresent(old -> termination.begin(new Termination.Target(old.launcher(), old.started(),
                () -> watch.find(id).isPresent())));
        return watched.isPresent();
    }

    private void kill(LiveAttempt attempt) {
        attempt.markKilled();
        if (launchers.withdraw(attempt)) {
            end(attempt.id(), attempt, LauncherLoss.killedBefore(clock.instant()));
            return;
        }
        if (attempt.launcher() == null) {
            chores.now(() -> killNow(attempt.id()));
            return;
        }
        launchers.makeLast(attempt);
        termination.begin(new Termination.Target(attempt.launcher().identity(), attempt.ordered(),
                () -> live.get(attempt.id()) == attempt));
    }

    private final class Losses implements Launchers.Losses {
        @Override
        public void notOpened(LiveAttempt attempt, IOException cause) {
            String reason = "No launcher could be opened: " + cause.getMessage();
            end(attempt.id(), attempt, new JobEnd.FailedToStart(reason, clock.instant()));
        }

        @Override
        public void launcherGone(Launcher launcher, LiveAttempt attempt) {
            Optional<JobEnd> end = LauncherLoss.endOf(attempt, launcher, clock.instant());
            if (end.isPresent()) {
                end(attempt.id(), attempt, end.get());
                return;
            }
            tellStarted(attempt);
            live.remove(attempt.id());
            watch.add(new Watched(attempt.id(), launcher.record(), launcher.identity(), attempt.ordered()));
        }
    }
}
