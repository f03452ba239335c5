package dandori.ui.editor.parts;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;

import dandori.model.Unit;
import dandori.model.commands.rules.NameRules;

/** What parts, policies and tools of a drawing ask the editor around them for. */
public interface DrawingHost {

    /** The property of the viewer that holds the host. */
    String PROPERTY = "dandori.host";

    /** The host of the drawing a part belongs to. */
    static DrawingHost of(EditPart part) {
        return of(part.getViewer());
    }

    /** The host of a drawing. */
    static DrawingHost of(EditPartViewer viewer) {
        return (DrawingHost) viewer.getProperty(PROPERTY);
    }

    /** What names may be in this file. */
    NameRules names();

    /** Opens what is behind an icon: the jobnet, or the properties of the unit. */
    void open(Unit unit);

    /** The jobnet that can be run, with all that is inside it. */
    Unit root();

    /** Shows the drawing a unit stands in, and the unit in it. */
    void reveal(Unit unit);

    /** Lets the user type another name where the name stands. */
    void rename(Unit unit);

    /** Creates a unit of a type where there is room, and lets the user name it. */
    void create(String type);

    /** Lets the user pick a part for a place of the drawing that is seen at a point of the control. */
    void createAt(Point seen);

    /** Shows beside the mouse why something cannot be done; empty ends that. */
    void refuse(Optional<String> reason);

    /** Shows in the status line why something was not done; empty ends that. */
    void say(Optional<String> reason);
}
