package dandori.model.commands.create;

import java.util.ArrayList;
import java.util.List;

import dandori.model.ModelFactory;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitTypes;

/**
 * A unit that is to be created. What it does not say has the file's default, which is not written.
 *
 * @param type   the {@code ty} code
 * @param name   what it will be called
 * @param values the settings it starts with, in the order they will have in the file
 */
public record NewUnit(String type, String name, List<Value> values) {

    /** One setting, its value as it will stand in the file, quotes included. */
    public record Value(String key, String value) {
    }

    public NewUnit {
        values = List.copyOf(values);
    }

    /** A unit without settings of its own. */
    public static NewUnit of(String type, String name) {
        return new NewUnit(type, name, List.of());
    }

    /** The same with one more setting behind the others: {@code with("gty", "p")} makes a planning group of a group. */
    public NewUnit with(String key, String value) {
        List<Value> more = new ArrayList<>(values);
        more.add(new Value(key, value));
        return new NewUnit(type, name, more);
    }

    /** The unit, standing nowhere yet. */
    Unit unit() {
        Unit unit = UnitTypes.create(type);
        unit.setName(name);
        for (Value value : values) {
            Setting setting = ModelFactory.eINSTANCE.createSetting();
            setting.setKey(value.key());
            setting.setValue(value.value());
            unit.getParameters().add(setting);
        }
        return unit;
    }
}
