package dandori.unitdef.text;

import dandori.unitdef.problem.Position;
import dandori.unitdef.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the bytes of a definition file. Every byte survives: what {@link SourceText#encode()} writes is what was read.
 */
public final class TextDecoder {

    /** The most bytes a definition file may have: some 400,000 units, which are checked in 512 MB of memory. */
    public static final int LARGEST_FILE = 64 << 20;

    private static final int MEGABYTE = 1 << 20;

    static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

    private TextDecoder() {
    }

    /**
     * Reads bytes in a charset given by name ({@link DefinitionCharset#named}). A UTF-8 byte order mark outranks the
     * name.
     */
    public static Decoding decode(byte[] content, String charsetName) {
        List<Charset> charsets = DefinitionCharset.named(charsetName);
        if (charsets.isEmpty()) {
            return unreadable(TextProblem.UNKNOWN_CHARSET, Position.START, charsetName);
        }
        if (content.length > LARGEST_FILE) {
            return new Decoding.Unreadable(tooLarge(content.length));
        }
        Optional<Problem> binary = binary(content);
        if (binary.isPresent()) {
            return new Decoding.Unreadable(binary.get());
        }
        if (startsWith(content, BYTE_ORDER_MARK)) {
            byte[] body = Arrays.copyOfRange(content, BYTE_ORDER_MARK.length, content.length);
            return decode(body, List.of(StandardCharsets.UTF_8), true);
        }
        return decode(content, charsets, false);
    }

    /** What is said of a file with more than {@value #LARGEST_FILE} bytes, which need not be read for it. */
    public static Problem tooLarge(long bytes) {
        return problem(TextProblem.FILE_TOO_LARGE, Position.START, String.valueOf(bytes / MEGABYTE),
                String.valueOf(LARGEST_FILE / MEGABYTE));
    }

    private static Decoding decode(byte[] body, List<Charset> charsets, boolean byteOrderMark) {
        for (Charset charset : charsets) {
            Optional<String> text = strict(body, charset);
            if (text.isPresent()) {
                return new Decoding.Readable(sound(text.get(), body, charset, byteOrderMark), List.of());
            }
        }
        return CarefulDecoder.decode(body, charsets.get(0), byteOrderMark);
    }

    /** The text, or nothing when some bytes mean nothing in the charset. */
    static Optional<String> strict(byte[] body, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            String quick = new String(body, charset);
            if (quick.indexOf('\uFFFD') < 0) {
                return Optional.of(quick);
            }
        }
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static SourceText sound(String text, byte[] body, Charset charset, boolean byteOrderMark) {
        boolean exact = charset.equals(StandardCharsets.UTF_8) || Arrays.equals(text.getBytes(charset), body);
        return exact
                ? new SourceText(text, charset, byteOrderMark, OriginalBytes.NONE)
                : new CarefulDecoder(body, charset).read(byteOrderMark);
    }

    private static Optional<Problem> binary(byte[] content) {
        if (startsWith(content, new byte[]{ (byte) 0xFF, (byte) 0xFE })) {
            return Optional.of(problem(TextProblem.UTF16_FILE, Position.START, "UTF-16LE"));
        }
        if (startsWith(content, new byte[]{ (byte) 0xFE, (byte) 0xFF })) {
            return Optional.of(problem(TextProblem.UTF16_FILE, Position.START, "UTF-16BE"));
        }
        for (int i = 0; i < content.length; i++) {
            if (content[i] == 0) {
                return Optional.of(nul(content, i));
            }
        }
        return Optional.empty();
    }

    private static Problem nul(byte[] content, int offset) {
        int nuls = 0;
        int looked = Math.min(content.length, 1024);
        for (int i = 0; i < looked; i++) {
            nuls += content[i] == 0 ? 1 : 0;
        }
        if (offset < 2 && nuls * 3 > looked) {
            return problem(TextProblem.UTF16_FILE, Position.START, offset == 0 ? "UTF-16BE" : "UTF-16LE");
        }
        String before = new String(content, 0, offset, StandardCharsets.ISO_8859_1);
        return problem(TextProblem.BINARY_FILE, SourceText.of(before).position(offset));
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static Decoding unreadable(TextProblem kind, Position position, String argument) {
        return new Decoding.Unreadable(problem(kind, position, argument));
    }

    private static Problem problem(TextProblem kind, Position position, String... arguments) {
        return new Problem(kind, position, "", List.of(arguments));
    }
}
