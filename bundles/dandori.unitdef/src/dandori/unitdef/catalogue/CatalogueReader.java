package dandori.unitdef.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the two data files of the catalogue. A fault in them is a fault of the program and names file and line. */
final class CatalogueReader {

    static final String UNIT_TYPES = "unit-types.txt";
    static final String PARAMETERS = "parameters.txt";

    private CatalogueReader() {
    }

    static Catalogue standard() {
        return read(resource(UNIT_TYPES), resource(PARAMETERS));
    }

    /**
     * Builds a catalogue.
     *
     * @throws IllegalStateException if a text breaks its format; the message names file, line and reason
     */
    static Catalogue read(String unitTypeText, String parameterText) {
        List<UnitType> unitTypes = UnitTypeFile.read(unitTypeText);
        Map<String, UnitType> byCode = new LinkedHashMap<>();
        for (UnitType type : unitTypes) {
            if (byCode.put(type.code(), type) != null) {
                throw new IllegalStateException(UNIT_TYPES + ": " + type.code() + " stands there twice");
            }
        }
        return new Catalogue(unitTypes, new ParameterFile(byCode).read(parameterText));
    }

    private static String resource(String name) {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("catalogue file " + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("catalogue file " + name + " cannot be read; reinstall the program", e);
        }
    }
}
