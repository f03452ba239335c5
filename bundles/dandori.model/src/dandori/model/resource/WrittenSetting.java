package dandori.model.resource;

import java.util.Objects;

import dandori.model.ModelPackage;
import dandori.model.impl.SettingImpl;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;

/** A setting that was read: key and value stay in the text until one of them is changed. */
final class WrittenSetting extends SettingImpl {

    private int number;

    WrittenSetting(ParameterNode node) {
        source = node.tree();
        number = node.number();
    }

    /** Whether nobody has changed it since it was read. */
    boolean asWritten() {
        return key == null && source instanceof DefinitionTree;
    }

    @Override
    public Object getSource() {
        return source instanceof DefinitionTree tree ? tree.parameter(number) : source;
    }

    @Override
    public void setSource(Object newSource) {
        if (newSource instanceof ParameterNode node) {
            if (!node.key().equals(getKey()) || !node.valueIs(Objects.requireNonNullElse(getValue(), ""))) {
                own();
            }
            number = node.number();
            super.setSource(node.tree());
        } else {
            own();
            super.setSource(newSource);
        }
    }

    /** Takes key and value out of the text. */
    private void own() {
        if (key == null) {
            value = getValue();
            key = getKey();
        }
    }

    @Override
    public String getKey() {
        return asWritten() ? ((DefinitionTree) source).parameter(number).key() : super.getKey();
    }

    @Override
    public void setKey(String newKey) {
        own();
        super.setKey(newKey);
    }

    @Override
    public String getValue() {
        return asWritten() ? ((DefinitionTree) source).parameter(number).value() : super.getValue();
    }

    @Override
    public void setValue(String newValue) {
        own();
        super.setValue(newValue);
    }

    @Override
    public boolean eIsSet(int featureID) {
        return asWritten() && (featureID == ModelPackage.SETTING__KEY || featureID == ModelPackage.SETTING__VALUE)
                || super.eIsSet(featureID);
    }

    @Override
    public String toString() {
        return getKey() + '=' + getValue();
    }
}
