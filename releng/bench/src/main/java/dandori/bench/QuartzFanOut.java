package dandori.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dandori.store.DerbyRunStore;

/** P1 beside Quartz with its jobs in Derby, which acquires triggers in batches. */
final class QuartzFanOut implements Bench.Duel {

    private static final int JOBS = 1_000;
    private static final int AT_A_TIME = 8;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 7;

    @Override
    public String title() {
        return JOBS + " x /bin/true, " + AT_A_TIME + " at a time, beside Quartz with a JDBC store on Derby";
    }

    @Override
    public Bench.Result run() throws Exception {
        var ours = new ArrayList<Double>();
        var peers = new ArrayList<Double>();
        String files;
        try (Scratch scratch = new Scratch();
                TimedStore store = new TimedStore(new DerbyRunStore(scratch.database()));
                LocalEngine engine = new LocalEngine(store, scratch.folder(), AT_A_TIME);
                QuartzProcess quartz = new QuartzProcess(scratch.folder().resolve("quartz"), AT_A_TIME)) {
            files = scratch.makingAFile();
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                double mine = engine.run(TrueJobs.sideBySide(JOBS)) / JOBS;
                double theirs = quartz.run(JOBS) / JOBS;
                if (round >= 0) {
                    ours.add(mine);
                    peers.add(theirs);
                }
            }
        }
        double faster = Bench.median(peers) / Bench.median(ours);
        return new Bench.Result("Quartz", "ms/job", ours, peers,
                List.of(String.format(Locale.ROOT, "%.1f times as fast as Quartz", faster), files));
    }
}
