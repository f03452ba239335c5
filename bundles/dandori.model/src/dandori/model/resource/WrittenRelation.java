package dandori.model.resource;

import dandori.model.impl.RelationImpl;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.ParameterNode;

/** A relation that was read; it knows its place in the text by tree and number. */
final class WrittenRelation extends RelationImpl {

    private int number;

    @Override
    public Object getSource() {
        return source instanceof DefinitionTree tree ? tree.parameter(number) : source;
    }

    @Override
    public void setSource(Object newSource) {
        if (newSource instanceof ParameterNode node) {
            number = node.number();
            super.setSource(node.tree());
        } else {
            super.setSource(newSource);
        }
    }
}
