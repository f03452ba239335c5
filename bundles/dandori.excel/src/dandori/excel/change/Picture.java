package dandori.excel.change;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.catalogue.Family;
import dandori.unitdef.syntax.ParameterContent;
import dandori.unitdef.value.ElementPosition;
import dandori.unitdef.value.RelationValue;
import dandori.unitdef.value.SizeValue;
import dandori.unitdef.value.TupleValue;
import dandori.unitdef.value.ValueText;

/** What a unit says of the units in it: where their icons stand ({@code el}) and how they follow ({@code ar}). */
final class Picture {

    private static final Pattern POSITION = Pattern.compile("\\+?\\s*(\\d{1,5})\\s*[+,]\\s*(\\d{1,5})");
    private static final int ROWS = 100;
    private static final int DEFAULT_COLUMNS = 10;

    private Picture() {
    }

    /** The position a user wrote, as {@code +H+V}. */
    static Optional<String> position(String text) {
        Matcher matcher = POSITION.matcher(text.strip());
        return matcher.matches() ? Optional.of("+" + matcher.group(1) + "+" + matcher.group(2)) : Optional.empty();
    }

    /** Places a unit that came into another. */
    static void place(DraftUnit upper, DraftUnit unit, Optional<String> position) {
        boolean drawn = Catalogue.standard().unitType(upper.type()).filter(type -> type.family() == Family.JOBNET)
                .isPresent() || !upper.values(parameter -> parameter.key().equals("el")).isEmpty();
        if (drawn && upper.upper() != null) {
            upper.add("el", unit.name() + ',' + unit.type() + ',' + position.orElseGet(() -> free(upper)));
        }
    }

    /** The first free place, row by row. */
    private static String free(DraftUnit upper) {
        Set<String> taken = new HashSet<>();
        for (String value : upper.values(parameter -> parameter.key().equals("el"))) {
            ElementPosition.read(value).map(ElementPosition::snapped)
                    .ifPresent(place -> taken.add(text(place.horizontal(), place.vertical())));
        }
        int columns = upper.values(parameter -> parameter.key().equals("sz")).stream().findFirst()
                .flatMap(SizeValue::read).map(SizeValue::width).filter(width -> width > 0).orElse(DEFAULT_COLUMNS);
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < columns; column++) {
                String place = text(80 + 160 * column, 48 + 96 * row);
                if (!taken.contains(place)) {
                    return place;
                }
            }
        }
        return text(80, 48);
    }

    private static String text(int horizontal, int vertical) {
        return "+" + horizontal + "+" + vertical;
    }

    /** Takes a unit that leaves out of the picture. */
    static void remove(DraftUnit upper, String name) {
        upper.remove(element(name));
        upper.remove(parameter -> parameter.key().equals("ar") && RelationValue.read(parameter.value())
                .filter(relation -> relation.predecessor().equals(name) || relation.successor().equals(name))
                .isPresent());
    }

    /** Gives a unit another place, or its first. */
    static void move(DraftUnit upper, DraftUnit unit, String position) {
        if (change(upper, element(unit.name()), value -> unit.name() + ',' + unit.type() + ',' + position) == 0) {
            upper.add("el", unit.name() + ',' + unit.type() + ',' + position);
        }
    }

    /** Takes the place of a unit out. */
    static void forget(DraftUnit upper, DraftUnit unit) {
        upper.remove(element(unit.name()));
    }

    /** Follows a unit that has another type. */
    static void retype(DraftUnit upper, DraftUnit unit) {
        change(upper, element(unit.name()), value -> {
            List<String> fields = List.of(value.split(",", 3));
            return fields.size() < 3 ? value : fields.get(0) + ',' + unit.type() + ',' + fields.get(2);
        });
    }

    /** Follows a unit that has another name. */
    static void rename(DraftUnit upper, String from, String to) {
        change(upper, element(from), value -> {
            int comma = value.indexOf(',');
            return comma < 0 ? to : to + value.substring(comma);
        });
        change(upper, parameter -> parameter.key().equals("ar"),
                value -> RelationValue.read(value).map(relation -> renamed(relation, value, from, to)).orElse(value));
        upper.units().forEach(sibling -> change(sibling,
                parameter -> parameter.key().equals("ejn") && ValueText.withoutComments(parameter.value()).equals(from),
                value -> to));
    }

    private static String renamed(RelationValue relation, String value, String from, String to) {
        if (!relation.predecessor().equals(from) && !relation.successor().equals(from)) {
            return value;
        }
        return write(relation.predecessor().equals(from) ? to : relation.predecessor(),
                relation.successor().equals(from) ? to : relation.successor(), relation.kind(), isKindWritten(value));
    }

    /** A relation; the kind {@code seq} stays away where it was not written. */
    static String write(String from, String to, RelationValue.Kind kind, boolean kindWritten) {
        String full = new RelationValue(from, to, kind).write();
        return kindWritten || kind == RelationValue.Kind.CON
                ? full
                : "(f=" + from + ",t=" + to + ")";
    }

    static boolean isKindWritten(String value) {
        return TupleValue.read(value).filter(relation -> !relation.unnamed().isEmpty()).isPresent();
    }

    private static Predicate<ParameterContent> element(String name) {
        return parameter -> parameter.key().equals("el")
                && ElementPosition.read(parameter.value()).filter(place -> place.unit().equals(name)).isPresent();
    }

    private static int change(DraftUnit unit, Predicate<ParameterContent> meant, UnaryOperator<String> change) {
        List<ParameterContent> found = unit.parameters().stream().filter(meant).toList();
        for (ParameterContent parameter : found) {
            String value = change.apply(parameter.value());
            if (!value.equals(parameter.value())) {
                unit.replace(parameter, parameter.key(), value);
            }
        }
        return found.size();
    }
}
