package dandori.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dandori.store.DerbyRunStore;

/** P1: 1,000 times {@code /bin/true}, 8 at a time, every transition durable, from registration to the last end. */
final class FanOut implements Bench.Duel {

    private static final int JOBS = 1_000;
    private static final int AT_A_TIME = 8;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 7;
    private static final String XARGS = "seq " + JOBS + " | xargs -P " + AT_A_TIME + " -I{} /bin/true";

    private final List<Double> ours = new ArrayList<>();
    private final List<Double> peers = new ArrayList<>();

    @Override
    public String title() {
        return JOBS + " x /bin/true, " + AT_A_TIME + " at a time, every transition in Derby, beside xargs";
    }

    @Override
    public Bench.Result run() throws Exception {
        try (Scratch scratch = new Scratch();
                TimedStore store = new TimedStore(new DerbyRunStore(scratch.database()));
                LocalEngine engine = new LocalEngine(store, scratch.folder(), AT_A_TIME)) {
            String files = scratch.makingAFile();
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                if (round == 0) {
                    engine.forgetTimes();
                    store.forgetTimes();
                }
                double mine = engine.run(TrueJobs.sideBySide(JOBS)) / JOBS;
                double theirs = Shell.millis(XARGS) / JOBS;
                if (round >= 0) {
                    ours.add(mine);
                    peers.add(theirs);
                }
            }
            return new Bench.Result("xargs", "ms/job", ours, peers, account(store, engine, files));
        }
    }

    private List<String> account(TimedStore store, LocalEngine engine, String files) {
        double jobs = (double) JOBS * ROUNDS;
        double all = ours.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return List.of(
                String.format(Locale.ROOT,
                        "of %.3f ms/job on average: %.3f committing (%d commits of %.1f transitions)",
                        all, store.millis() / jobs, store.commits(), (double) store.transitions() / store.commits()),
                String.format(Locale.ROOT, "%.3f in the engine and handing jobs to the launcher, %.3f waiting for jobs",
                        (engine.busyMillis() - store.millis()) / jobs, engine.waitingMillis() / jobs),
                files);
    }
}
