package dandori.bench.papers;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

/**
 * What a piece of work took.
 *
 * @param cpu     seconds of CPU of the whole process
 * @param seconds on the clock
 * @param heap    most bytes of the heap in use at a time
 */
record Effort(double cpu, double seconds, long heap) {

    private static final double NANOS = 1e9;

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Does the work and measures it; the heap is cleared before. */
    static Effort of(Work work) throws Exception {
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP).toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / NANOS;
        double spent = (system.getProcessCpuTime() - cpu) / NANOS;
        return new Effort(spent, seconds, pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
    }

    /** Memory and clock, for the line below a result. */
    String words(String who) {
        return String.format(Locale.ROOT, "%s: %.1f s on the clock, heap at most %d MB", who, seconds,
                heap / (1 << 20));
    }
}
