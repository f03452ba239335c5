package dandori.ui.diagram.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.swt.widgets.Display;

import dandori.ui.diagram.UiTrace;

/**
 * Answers a robot beside the trace: when the file {@code TRACE.ask} appears, what can be seen now is written to
 * {@code TRACE.places}, a line each, and the question is removed. Notes as {@code stall} when the window did not answer
 * for a while, and how long it worked in that time. There only while a trace is written.
 */
public final class RobotDesk {

    private static final int BEAT_MILLIS = 20;
    private static final int STALL_MILLIS = 100;
    private static final long NANOS_A_MILLI = 1_000_000;

    private final Display display;
    private final Path question;
    private final Path answer;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long last = System.nanoTime();
    private long worked = threads.getCurrentThreadCpuTime();

    private RobotDesk(Display display, Path trace) {
        this.display = display;
        question = trace.resolveSibling(trace.getFileName() + ".ask");
        answer = trace.resolveSibling(trace.getFileName() + ".places");
    }

    /** Opens the desk if a trace is written; closes with the display. */
    public static void open(Display display) {
        UiTrace.file().ifPresent(trace -> new RobotDesk(display, trace).beat());
    }

    private void beat() {
        long late = (System.nanoTime() - last) / NANOS_A_MILLI - BEAT_MILLIS;
        if (late > STALL_MILLIS) {
            UiTrace.event("stall",
                    late + "ms cpu " + (threads.getCurrentThreadCpuTime() - worked) / NANOS_A_MILLI + "ms");
        }
        if (Files.exists(question)) {
            answer();
        }
        last = System.nanoTime();
        worked = threads.getCurrentThreadCpuTime();
        display.timerExec(BEAT_MILLIS, this::beat);
    }

    private void answer() {
        try {
            Path fresh = answer.resolveSibling(answer.getFileName() + ".new");
            Files.write(fresh, SeenWidgets.on(display).stream().map(Place::line).toList());
            Files.move(fresh, answer, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(question);
        } catch (IOException e) {
            throw new UncheckedIOException("The places beside the trace cannot be written: " + answer, e);
        }
    }
}
