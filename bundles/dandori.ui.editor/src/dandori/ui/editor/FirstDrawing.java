package dandori.ui.editor;

import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.GraphicalViewer;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

import dandori.diagram.DiagramJobnet;
import dandori.model.commands.ModelCommand;
import dandori.ui.diagram.UiTrace;
import dandori.ui.diagram.parts.UnitPart;
import dandori.ui.editor.actions.DrawingAction;
import dandori.ui.editor.schedule.Rehearsal;

/**
 * Gets ready for the first drawing and the first schedule of a session: more than a thousand classes have to be read for
 * them, which takes as long as everything else together. They are loaded while nobody waits, but not initialised, which is
 * the UI thread's affair.
 */
public final class FirstDrawing {

    /** The packages of each bundle that a drawing needs. */
    private static final Map<Class<?>, Set<String>> NEEDED = Map.of(
            FigureCanvas.class, Set.of("org/eclipse/draw2d", "org/eclipse/draw2d/geometry"),
            GraphicalViewer.class, Set.of("org/eclipse/gef", "org/eclipse/gef/commands", "org/eclipse/gef/dnd",
                    "org/eclipse/gef/editparts", "org/eclipse/gef/editpolicies", "org/eclipse/gef/requests",
                    "org/eclipse/gef/tools", "org/eclipse/gef/ui/parts"),
            UnitPart.class,
            Set.of("dandori/ui/diagram/content", "dandori/ui/diagram/draw", "dandori/ui/diagram/figures",
                    "dandori/ui/diagram/parts"),
            DiagramJobnet.class, Set.of("dandori/diagram", "dandori/diagram/draw", "dandori/diagram/picture",
                    "dandori/diagram/route", "dandori/diagram/text"),
            ModelCommand.class, Set.of("dandori/model/commands/rules"),
            FirstDrawing.class, Set.of("dandori/ui/editor", "dandori/ui/editor/actions", "dandori/ui/editor/canvas",
                    "dandori/ui/editor/commands", "dandori/ui/editor/find", "dandori/ui/editor/outline",
                    "dandori/ui/editor/palette", "dandori/ui/editor/parts", "dandori/ui/editor/policies",
                    "dandori/ui/editor/properties",
                    "dandori/ui/editor/form", "dandori/ui/editor/calendar", "dandori/ui/editor/schedule"));

    /** The zoom of GEF writes its percentage with this class of another library, the largest of all. */
    private static final String NUMBERS = "com.ibm.icu.text.DecimalFormat";

    private FirstDrawing() {
    }

    /** Begins to get ready, in a thread of its own. */
    public static void prepare() {
        Thread thread = new Thread(() -> {
            load();
            Rehearsal.play();
        }, "first drawing");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static void load() {
        long start = System.nanoTime();
        NEEDED.forEach((member, packages) -> {
            Bundle bundle = FrameworkUtil.getBundle(member);
            packages.forEach(each -> load(bundle, each));
        });
        loadNumbers();
        DrawingAction.values();
        UiTrace.event("first-drawing-ready", (System.nanoTime() - start) / 1000 + "us");
    }

    private static void load(Bundle bundle, String folder) {
        for (String file : bundle.adapt(BundleWiring.class).listResources(folder, "*.class",
                BundleWiring.LISTRESOURCES_LOCAL)) {
            try {
                // Asking for the constructors links the class without initialising it.
                bundle.loadClass(file.replace(".class", "").replace('/', '.')).getDeclaredConstructors();
            } catch (ClassNotFoundException | LinkageError optional) {
                // It is for something this product does not have.
                continue;
            }
        }
    }

    private static void loadNumbers() {
        try {
            Class.forName(NUMBERS, true, GraphicalViewer.class.getClassLoader()).getConstructor(String.class)
                    .newInstance("####%");
        } catch (ReflectiveOperationException | LinkageError changed) {
            // Then the first drawing loads what it needs instead.
            return;
        }
    }
}
