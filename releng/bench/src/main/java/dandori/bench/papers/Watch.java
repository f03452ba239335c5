package dandori.bench.papers;

import dandori.bench.Bench;
import dandori.documents.build.Cancel;

/** Is asked again and again whether the work is still wanted, and measures it at these moments. */
final class Watch implements Cancel {

    private static final int MEGABYTE = 1 << 20;
    private static final int LOOKS = 10;
    private static final double NANOS = 1e9;

    private final boolean memory;
    private long asked = Bench.cpuNanos();
    private long longest;
    private double most;

    private Watch(boolean memory) {
        this.memory = memory;
    }

    /** Looks at the time between two questions; for work on this thread. */
    static Watch ofTime() {
        return new Watch(false);
    }

    /** Looks at the memory in use, ten times while pages are drawn. */
    static Watch ofMemory() {
        return new Watch(true);
    }

    /** What is in use once the rest has been collected. */
    static double liveMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (double) (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    @Override
    public void check() {
        long now = Bench.cpuNanos();
        longest = Math.max(longest, now - asked);
        asked = now;
    }

    @Override
    public void reached(int done, int all) {
        if (memory && (done == all || done % Math.max(1, all / LOOKS) == 0)) {
            most = Math.max(most, liveMegabytes());
        }
        check();
    }

    double longestSeconds() {
        return longest / NANOS;
    }

    double mostMegabytes() {
        return most;
    }
}
