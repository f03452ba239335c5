package dandori.ui.diagram.trace;

import java.util.Map;

import org.eclipse.swt.graphics.Rectangle;

/** What can be seen of a widget that paints itself; such a widget has one as its data {@link #KEY}. */
public interface SeenParts {

    /** Under which a widget keeps it. */
    String KEY = "dandori.seen-parts";

    /** By what each part says, where it is in the widget. */
    Map<String, Rectangle> parts();
}
