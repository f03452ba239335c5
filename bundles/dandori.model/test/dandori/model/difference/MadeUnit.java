package dandori.model.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A unit made up for a test, to be changed and then written. */
public final class MadeUnit {

    String name;
    String type;
    String header = ",,jp1admin,";
    final List<String> parameters = new ArrayList<>();
    final List<String[]> relations = new ArrayList<>();
    final List<MadeUnit> units = new ArrayList<>();
    int column;
    int row;

    MadeUnit(String name, String type) {
        this.name = name;
        this.type = type;
    }

    /** The text of a file with this unit at its top. */
    public String text() {
        StringBuilder text = new StringBuilder();
        write(text, "");
        return text.toString();
    }

    /** The same unit, to be changed without changing this one. */
    public MadeUnit copy() {
        MadeUnit copy = new MadeUnit(name, type);
        copy.header = header;
        copy.column = column;
        copy.row = row;
        copy.parameters.addAll(parameters);
        relations.forEach(relation -> copy.relations.add(relation.clone()));
        units.forEach(unit -> copy.units.add(unit.copy()));
        return copy;
    }

    /** A unit in it. */
    public MadeUnit unit(String wanted) {
        return units.stream().filter(unit -> unit.name.equals(wanted)).findFirst().orElse(null);
    }

    /** It and all units in it. */
    public Stream<MadeUnit> all() {
        return Stream.concat(Stream.of(this), units.stream().flatMap(MadeUnit::all));
    }

    boolean isContainer() {
        return type.equals("g") || type.equals("n");
    }

    /** Puts a value in place of the one the key has, or adds it. */
    void set(String key, String value) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).startsWith(key + "=")) {
                parameters.set(i, key + "=" + value);
                return;
            }
        }
        parameters.add(key + "=" + value);
    }

    private void write(StringBuilder text, String lead) {
        text.append(lead).append("unit=").append(name).append(header).append(";\n").append(lead).append("{\n");
        String inner = lead + "\t";
        text.append(inner).append("ty=").append(type).append(";\n");
        for (MadeUnit unit : units) {
            text.append(inner).append("el=").append(unit.name).append(',').append(unit.type).append(",+")
                    .append(80 + 160 * unit.column).append('+').append(48 + 96 * unit.row).append(";\n");
        }
        relations.forEach(relation -> text.append(inner).append("ar=(f=").append(relation[0]).append(",t=")
                .append(relation[1]).append(relation[2]).append(");\n"));
        parameters.forEach(parameter -> text.append(inner).append(parameter).append(";\n"));
        units.forEach(unit -> unit.write(text, inner));
        text.append(lead).append("}\n");
    }
}
