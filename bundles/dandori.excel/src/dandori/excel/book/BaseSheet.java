package dandori.excel.book;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import dandori.unitdef.text.TextDecoder;

/**
 * The hidden sheet with the definitions as they were when the book was made: their very bytes, packed, in pieces that
 * fit into cells. Its first column says what each line is.
 */
public final class BaseSheet {

    /** The name of the sheet. */
    public static final String NAME = "_dandori";
    /** The format of the book; a higher one is refused. */
    public static final int FORMAT = 1;

    private static final int PIECE = 30_000;

    /**
     * The definitions as they were.
     *
     * @param content the bytes of their file
     * @param charset the charset they were read in
     * @param file the name of the file
     * @param unit path of the unit the book is about; empty for all
     */
    public record Base(byte[] content, String charset, String file, String unit) {
    }

    private BaseSheet() {
    }

    /** The rows of the sheet, two cells each. */
    static List<List<String>> rows(BookSource source) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("format", String.valueOf(FORMAT)));
        rows.add(List.of("file", source.file()));
        rows.add(List.of("charset", source.charset()));
        rows.add(List.of("unit", source.unit()));
        String packed = Base64.getEncoder().encodeToString(packed(source.content()));
        for (int from = 0; from < packed.length(); from += PIECE) {
            rows.add(List.of("base", packed.substring(from, Math.min(packed.length(), from + PIECE))));
        }
        return rows;
    }

    /** The definitions in the rows of such a sheet; empty when somebody damaged them. */
    public static Optional<Base> read(List<List<String>> rows) {
        StringBuilder packed = new StringBuilder();
        String file = "";
        String charset = "UTF-8";
        String unit = "";
        for (List<String> row : rows) {
            switch (row.get(0)) {
                case "file" -> file = row.get(1);
                case "charset" -> charset = row.get(1);
                case "unit" -> unit = row.get(1);
                case "base" -> packed.append(row.get(1));
                default -> {
                    // A line of a later format.
                }
            }
        }
        String name = file;
        String encoding = charset;
        String about = unit;
        return unpacked(packed.toString()).map(content -> new Base(content, encoding, name, about));
    }

    /** The number of the format; 0 when the rows do not say. */
    public static int format(List<List<String>> rows) {
        return rows.stream().filter(row -> row.get(0).equals("format") && row.get(1).matches("\\d{1,6}"))
                .mapToInt(row -> Integer.parseInt(row.get(1))).findFirst().orElse(0);
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What was packed; packing keeps a checksum, so that damage is found. */
    private static Optional<byte[]> unpacked(String text) {
        try (GZIPInputStream in = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            return Optional.of(in.readNBytes(TextDecoder.LARGEST_FILE + 1));
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
