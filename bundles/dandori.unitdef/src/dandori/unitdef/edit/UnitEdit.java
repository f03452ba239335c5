package dandori.unitdef.edit;

import dandori.unitdef.syntax.ParameterContent;
import dandori.unitdef.syntax.ParameterDraft;
import dandori.unitdef.syntax.ParameterNode;
import dandori.unitdef.syntax.UnitAttributes;
import dandori.unitdef.syntax.UnitContent;
import dandori.unitdef.syntax.UnitDraft;
import dandori.unitdef.syntax.UnitNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The changes to one unit, part of a {@link DefinitionEdit}. */
public final class UnitEdit {

    private final UnitNode unit;
    private final List<ParameterContent> parameters;
    private final List<UnitContent> units;
    private UnitAttributes attributes;

    UnitEdit(UnitNode unit) {
        this.unit = unit;
        this.attributes = unit.attributes();
        this.parameters = new ArrayList<>(unit.parameters());
        this.units = new ArrayList<>(unit.units());
    }

    /** The parameters as they are to be; may be changed in place. */
    public List<ParameterContent> parameters() {
        return parameters;
    }

    /** The child units as they are to be; may be changed in place. */
    public List<UnitContent> units() {
        return units;
    }

    /** Gives the unit another name. References to it elsewhere ({@code el}, {@code ar}) are not touched. */
    public UnitEdit rename(String name) {
        return attributes(attributes.withName(name));
    }

    /** Gives the unit another header. */
    public UnitEdit attributes(UnitAttributes changed) {
        attributes = changed;
        return this;
    }

    /**
     * Replaces the text of a parameter's value.
     *
     * @throws IllegalArgumentException when the parameter is not one of this unit
     */
    public UnitEdit replaceValue(ParameterNode parameter, String value) {
        parameters.set(indexOf(parameter), ParameterDraft.changed(parameter, value));
        return this;
    }

    /** Adds a parameter after the last one. */
    public UnitEdit addParameter(String key, String value) {
        parameters.add(ParameterDraft.of(key, value));
        return this;
    }

    /**
     * Adds a parameter after another.
     *
     * @throws IllegalArgumentException when the other is not one of this unit
     */
    public UnitEdit insertAfter(ParameterContent other, String key, String value) {
        parameters.add(indexOf(other) + 1, ParameterDraft.of(key, value));
        return this;
    }

    /**
     * Removes a parameter with its line.
     *
     * @throws IllegalArgumentException when the parameter is not one of this unit
     */
    public UnitEdit remove(ParameterContent parameter) {
        parameters.remove(indexOf(parameter));
        return this;
    }

    /** Adds a unit after the last one; a node of any tree is copied. */
    public UnitEdit addUnit(UnitContent content) {
        units.add(content);
        return this;
    }

    /**
     * Removes a child unit with everything in it.
     *
     * @throws IllegalArgumentException when it is not one of this unit
     */
    public UnitEdit remove(UnitContent child) {
        if (!units.remove(child)) {
            throw new IllegalArgumentException(child.attributes().name() + " is no child of " + unit.name());
        }
        return this;
    }

    /** Moves a parameter to another index among the parameters. */
    public UnitEdit moveParameter(int from, int to) {
        parameters.add(to, parameters.remove(from));
        return this;
    }

    /** Moves a child unit to another index among the child units. */
    public UnitEdit moveUnit(int from, int to) {
        units.add(to, units.remove(from));
        return this;
    }

    UnitNode unit() {
        return unit;
    }

    UnitDraft draft(UnaryOperator<UnitContent> edited) {
        List<UnitContent> children = new ArrayList<>(units);
        children.replaceAll(edited);
        return new UnitDraft(Optional.of(unit), attributes, Collections.unmodifiableList(parameters), children);
    }

    private int indexOf(ParameterContent parameter) {
        int index = parameters.indexOf(parameter);
        if (index < 0) {
            throw new IllegalArgumentException(parameter.key() + " is no parameter of " + unit.name());
        }
        return index;
    }
}
