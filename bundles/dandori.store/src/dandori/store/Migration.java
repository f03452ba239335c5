package dandori.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One step of the schema, from {@code version - 1} to {@code version}. Never edited once released.
 *
 * @param version counts from 1 without gaps
 * @param name file name
 * @param sql statements, each ended by a semicolon at the end of a line; lines that begin with {@code --} are comments
 */
record Migration(int version, String name, String sql) {

    private static final List<String> RELEASED = List.of("V001__runs.sql", "V002__plans.sql");

    /** All steps this Dandori knows, in order. */
    static List<Migration> released() {
        return RELEASED.stream().map(Migration::read).toList();
    }

    List<String> statements() {
        String code = sql.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(code.split(";\\s*(\n|$)")).map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    /** SHA-256 of the text with plain line ends, in hexadecimal. */
    String checksum() {
        try {
            byte[] text = sql.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Migration read(String name) {
        try (InputStream resource = Migration.class.getResourceAsStream("migration/" + name)) {
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return new Migration(Integer.parseInt(name, 1, 4, 10), name, text);
        } catch (IOException e) {
            throw new UncheckedIOException("The migration " + name + " cannot be read from the program", e);
        }
    }
}
