package dandori.model.resource;

import org.eclipse.emf.common.util.EList;

import dandori.model.ModelPackage;
import dandori.model.Parameter;
import dandori.model.impl.JobImpl;
import dandori.unitdef.syntax.UnitNode;

/**
 * A job that was read, the most frequent of all units: its parameters stay in the text until somebody asks for them.
 * Several threads may ask at a time.
 */
final class WrittenJob extends JobImpl {

    /** Where the parameters are to be read; null once they have been. */
    private volatile UnitNode unread;

    WrittenJob(UnitNode node) {
        unread = node;
    }

    /** Whether the parameters are those of its place in the text, because nobody has asked for them yet. */
    boolean asWritten() {
        return unread != null;
    }

    /** The place in another text that was just written from this model. */
    void bind(UnitNode node) {
        unread = node;
        setSource(node);
    }

    @Override
    public EList<Parameter> getParameters() {
        if (unread != null) {
            readParameters();
        }
        return super.getParameters();
    }

    private synchronized void readParameters() {
        if (unread != null) {
            boolean telling = eDeliver();
            eSetDeliver(false);
            ParameterReader.read(unread, ParameterReader.NO_UNITS, super.getParameters());
            eSetDeliver(telling);
            unread = null;
        }
    }

    @Override
    public boolean eIsSet(int featureID) {
        if (featureID == ModelPackage.JOB__PARAMETERS) {
            return !getParameters().isEmpty();
        }
        return super.eIsSet(featureID);
    }
}
