package dandori.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dandori.store.DerbyRunStore;

/** P2: 1,000 times {@code /bin/true} one after the other, every transition durable, beside {@code make}. */
final class Chain implements Bench.Duel {

    private static final int JOBS = 1_000;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 5;

    @Override
    public String title() {
        return JOBS + " x /bin/true one after the other, every transition in Derby, beside make";
    }

    @Override
    public Bench.Result run() throws Exception {
        var ours = new ArrayList<Double>();
        var peers = new ArrayList<Double>();
        try (Scratch scratch = new Scratch();
                TimedStore store = new TimedStore(new DerbyRunStore(scratch.database()));
                LocalEngine engine = new LocalEngine(store, scratch.folder(), 8)) {
            String files = scratch.makingAFile();
            Path makefile = makefile(scratch.folder());
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                if (round == 0) {
                    store.forgetTimes();
                }
                double mine = engine.run(TrueJobs.oneAfterTheOther(JOBS)) / JOBS;
                double theirs = Shell.millis("make -s -f " + makefile + " last") / JOBS;
                if (round >= 0) {
                    ours.add(mine);
                    peers.add(theirs);
                }
            }
            return new Bench.Result("make", "ms/job", ours, peers, List.of(account(store), files));
        }
    }

    private static String account(TimedStore store) {
        return String.format(Locale.ROOT, "%.3f ms/job committing (%d commits of %.1f transitions)",
                store.millis() / (JOBS * ROUNDS), store.commits(), (double) store.transitions() / store.commits());
    }

    /** A target for each job, which needs the one before. */
    private static Path makefile(Path folder) throws IOException {
        var text = new StringBuilder();
        for (int job = 0; job < JOBS; job++) {
            text.append(name(job)).append(':').append(job == 0 ? "" : " " + name(job - 1)).append("\n\t/bin/true\n");
        }
        return Files.writeString(folder.resolve("Makefile"), text);
    }

    private static String name(int job) {
        return job == JOBS - 1 ? "last" : "job" + job;
    }
}
