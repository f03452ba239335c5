package dandori.ui.diagram.draw;

import java.lang.management.ManagementFactory;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.graphics.GC;

import dandori.ui.diagram.UiTrace;

/** A canvas of figures that is painted with {@link VectorGraphics}. */
public final class VectorSystem extends LightweightSystem {

    @Override
    public void paint(GC gc) {
        long start = System.nanoTime();
        long worked = UiTrace.isOn() ? cpuNanos() : 0;
        getUpdateManager().performValidation();
        VectorGraphics graphics = new VectorGraphics(gc);
        try {
            getRootFigure().paint(graphics);
        } finally {
            graphics.dispose();
        }
        if (UiTrace.isOn()) {
            UiTrace.event("paint-done", (System.nanoTime() - start) / 1000 + "us cpu "
                    + (cpuNanos() - worked) / 1000 + "us");
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
