package dandori.ui.diagram.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.RootEditPart;

import dandori.model.ModelPackage.Literals;

/** The parts of a drawing, a table by class of the model. The contents of the viewer are the jobnet that is shown. */
public class DiagramPartFactory implements EditPartFactory {

    private final Supplier<? extends EditPart> contents;
    private final Map<EClass, Supplier<? extends EditPart>> parts = new HashMap<>();

    /** Parts that only show. */
    public DiagramPartFactory() {
        this(JobnetPart::new, UnitPart::new, RelationPart::new);
    }

    /** A factory of other parts for the jobnet that is shown, its units and its relations. */
    protected DiagramPartFactory(Supplier<? extends JobnetPart> contents, Supplier<? extends UnitPart> unit,
            Supplier<? extends RelationPart> relation) {
        this.contents = contents;
        for (EClass units : new EClass[]{ Literals.JOB_GROUP, Literals.JOBNET, Literals.JOBNET_CONNECTOR, Literals.JOB,
                Literals.JUDGMENT_JOB, Literals.OR_JOB, Literals.EVENT_JOB, Literals.ACTION_JOB,
                Literals.OTHER_UNIT }) {
            parts.put(units, unit);
        }
        parts.put(Literals.RELATION, relation);
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        boolean shown = context == null || context instanceof RootEditPart;
        EditPart part = shown ? contents.get() : parts.get(((EObject) model).eClass()).get();
        part.setModel(model);
        return part;
    }
}
