package dandori.documents;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of document files, told by the ending of the file's name. */
public enum Format {
    PDF, HTML, XLSX, CSV, SVG, PNG;

    /** The format of a file; empty for another ending. */
    public static Optional<Format> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
    }

    /** The ending with its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether every page is a file of its own. */
    boolean pageWise() {
        return this == SVG || this == PNG;
    }
}
