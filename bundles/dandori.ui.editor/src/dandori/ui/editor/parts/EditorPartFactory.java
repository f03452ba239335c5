package dandori.ui.editor.parts;

import dandori.ui.diagram.parts.DiagramPartFactory;

/** The parts of a drawing that is edited. */
public final class EditorPartFactory extends DiagramPartFactory {

    /** A factory of parts with policies. */
    public EditorPartFactory() {
        super(EditableJobnetPart::new, EditableUnitPart::new, EditableRelationPart::new);
    }
}
