package dandori.unitdef.syntax;

import java.util.Objects;

/**
 * What stands in a unit's header: {@code unit=name,permission,owner,resourceGroup;}. Absent fields are empty.
 *
 * @param name unit name
 * @param permission four octal digits, or empty
 * @param owner JP1 user, or empty
 * @param resourceGroup resource group, or empty
 */
public record UnitAttributes(String name, String permission, String owner, String resourceGroup) {

    public UnitAttributes {
        Objects.requireNonNull(name);
        Objects.requireNonNull(permission);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(resourceGroup);
    }

    /** Attributes of a unit that names nothing but itself. */
    public static UnitAttributes named(String name) {
        return new UnitAttributes(name, "", "", "");
    }

    /** Reads the text between {@code unit=} and the semicolon; a fifth field and those after it go to the fourth. */
    public static UnitAttributes parse(String text) {
        String plain = text.contains("/*") ? text.replaceAll("(?s)/\\*.*?\\*/", "") : text;
        String[] fields = plain.split(",", 4);
        return new UnitAttributes(field(fields, 0), field(fields, 1), field(fields, 2), field(fields, 3));
    }

    /** The same with another name. */
    public UnitAttributes withName(String other) {
        return new UnitAttributes(other, permission, owner, resourceGroup);
    }

    /** The canonical text: all four fields, empty ones included. */
    public String print() {
        return name + ',' + permission + ',' + owner + ',' + resourceGroup;
    }

    private static String field(String[] fields, int index) {
        return index < fields.length ? fields[index].trim() : "";
    }
}
