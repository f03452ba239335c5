package dandori.unitdef.text;

import dandori.unitdef.problem.ProblemCollector;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Decodes line by line, and character by character where a line would not be written back as it was read, remembering
 * the original bytes of each such character.
 */
final class CarefulDecoder {

    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
    private static final List<String> OFTEN_MEANT = List.of("UTF-8", "EUC-JP", "Shift_JIS");

    private final byte[] body;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final StringBuilder text;
    private final OriginalBytes.Gathering originals = new OriginalBytes.Gathering();
    private final List<Damage> damages = new ArrayList<>();

    CarefulDecoder(byte[] body, Charset charset) {
        this.body = body;
        this.charset = charset;
        this.decoder = charset.newDecoder();
        this.text = new StringBuilder(body.length);
    }

    /** A byte sequence without meaning, at an offset of the text. */
    private record Damage(int offset, byte[] bytes) {
    }

    static Decoding decode(byte[] body, Charset charset, boolean byteOrderMark) {
        CarefulDecoder careful = new CarefulDecoder(body, charset);
        SourceText source = careful.read(byteOrderMark);
        ProblemCollector problems = source.problemCollector();
        Optional<String> meant = careful.charsetMeant();
        if (meant.isPresent()) {
            careful.reportWrongCharset(problems, meant.get());
        } else {
            careful.reportLines(source, problems);
        }
        return new Decoding.Readable(source, problems.problems());
    }

    SourceText read(boolean byteOrderMark) {
        int start = 0;
        while (start < body.length) {
            int end = start;
            while (end < body.length && body[end] != '\n') {
                end++;
            }
            end = Math.min(body.length, end + 1);
            readLine(Arrays.copyOfRange(body, start, end));
            start = end;
        }
        return new SourceText(text.toString(), charset, byteOrderMark, originals.finish());
    }

    private void readLine(byte[] line) {
        Optional<String> decoded = TextDecoder.strict(line, charset);
        if (decoded.isPresent() && Arrays.equals(decoded.get().getBytes(charset), line)) {
            text.append(decoded.get());
            return;
        }
        ByteBuffer input = ByteBuffer.wrap(line);
        CharBuffer output = CharBuffer.allocate(2);
        while (input.hasRemaining()) {
            readCharacter(input, output);
        }
    }

    private void readCharacter(ByteBuffer input, CharBuffer output) {
        int start = input.position();
        decoder.reset();
        CoderResult result = decoder.decode(input, output.clear().limit(1), true);
        if (result.isOverflow() && output.position() == 0) {
            result = decoder.decode(input, output.limit(2), true);
        }
        if (output.position() > 0) {
            keep(output.flip().toString(), Arrays.copyOfRange(input.array(), start, input.position()));
        }
        if (result.isError()) {
            int from = input.position();
            input.position(from + result.length());
            damage(Arrays.copyOfRange(input.array(), from, input.position()));
        }
    }

    private void keep(String character, byte[] bytes) {
        if (!Arrays.equals(character.getBytes(charset), bytes)) {
            originals.add(text.length(), bytes);
        }
        text.append(character);
    }

    private void damage(byte[] bytes) {
        damages.add(new Damage(text.length(), bytes));
        originals.add(text.length(), bytes);
        text.append('\uFFFD');
    }

    /**
     * Another charset in which the whole file is sound. Shift_JIS gives nearly any bytes a meaning, so it counts only
     * when most characters are damaged in this one.
     */
    private Optional<String> charsetMeant() {
        boolean mostlyDamaged = damages.size() * 2L > text.chars().filter(c -> c >= 0x80).count();
        return OFTEN_MEANT.stream().filter(name -> !name.equals(DefinitionCharset.displayName(charset)))
                .filter(name -> mostlyDamaged || !name.equals("Shift_JIS"))
                .filter(name -> TextDecoder.strict(body, DefinitionCharset.named(name).get(0)).isPresent())
                .findFirst();
    }

    private void reportWrongCharset(ProblemCollector problems, String meant) {
        Damage first = damages.get(0);
        problems.add(TextProblem.WRONG_CHARSET, first.offset, "", DefinitionCharset.displayName(charset),
                HEX.formatHex(first.bytes), damages.size(), meant);
    }

    private void reportLines(SourceText source, ProblemCollector problems) {
        for (int i = 0; i < damages.size();) {
            int line = source.position(damages.get(i).offset).line();
            int next = i + 1;
            while (next < damages.size() && source.position(damages.get(next).offset).line() == line) {
                next++;
            }
            problems.add(TextProblem.INVALID_BYTES, damages.get(i).offset, "", DefinitionCharset.displayName(charset),
                    HEX.formatHex(damages.get(i).bytes), next - i);
            i = next;
        }
    }
}
