package dandori.unitdef.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads {@code unit-types.txt}: per line the code, the code of the recovery form or {@code -}, the family, the
 * execution status, and the name in three languages. The names of recovery forms are made from the ordinary ones.
 */
final class UnitTypeFile {

    private final List<UnitType> types = new ArrayList<>();

    private UnitTypeFile() {
    }

    static List<UnitType> read(String text) {
        UnitTypeFile file = new UnitTypeFile();
        DataLines lines = new DataLines(text);
        while (lines.advance()) {
            file.readLine(lines.whole(), lines.number());
        }
        return file.types;
    }

    private void readLine(String line, int number) {
        try {
            List<String> fields = Fields.words(line, ' ');
            if (fields.size() < 5) {
                throw new IllegalArgumentException("code, recovery code, family, execution and names expected");
            }
            int names = line.indexOf(fields.get(3)) + fields.get(3).length();
            addTypes(fields, Fields.wording(line.substring(names)));
        } catch (IllegalArgumentException fault) {
            throw new IllegalStateException(
                    CatalogueReader.UNIT_TYPES + " line " + number + ": " + fault.getMessage(), fault);
        }
    }

    private void addTypes(List<String> fields, Wording name) {
        String code = fields.get(0);
        String twin = fields.get(1);
        Family family = Family.valueOf(fields.get(2).toUpperCase(Locale.ROOT).replace('-', '_'));
        Execution execution = Execution.valueOf(fields.get(3).toUpperCase(Locale.ROOT));
        if (twin.equals("-")) {
            types.add(new UnitType(code, family, false, Optional.empty(), execution, name));
        } else {
            types.add(new UnitType(code, family, false, Optional.of(twin), execution, name));
            types.add(new UnitType(twin, family, true, Optional.of(code), execution, recoveryOf(name)));
        }
    }

    private static Wording recoveryOf(Wording name) {
        boolean acronym = name.en().length() > 1 && !Character.isLowerCase(name.en().charAt(1));
        String lower = name.en().substring(0, 1).toLowerCase(Locale.ROOT).concat(name.en().substring(1));
        String en = acronym ? name.en() : lower;
        return new Wording("リカバリー".concat(name.ja()), "Recovery ".concat(en), "恢复".concat(name.zh()));
    }
}
