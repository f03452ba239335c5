package dandori.unitdef.text;

import dandori.unitdef.problem.ProblemCollector;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Writes one text; original bytes win over the charset's own spelling. */
final class TextEncoder {

    private static final int BUFFER = 8192;

    private final SourceText source;
    private final String text;
    private final CharsetEncoder encoder;
    private final ByteArrayOutputStream output;
    private final ProblemCollector refused;

    TextEncoder(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.encoder = source.charset().newEncoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.output = new ByteArrayOutputStream(text.length() + text.length() / 8 + 3);
        this.refused = source.problemCollector();
    }

    Encoded encode() {
        if (isPlainUnicode()) {
            return new Encoded.Bytes(text.getBytes(StandardCharsets.UTF_8));
        }
        if (source.hasByteOrderMark()) {
            output.writeBytes(TextDecoder.BYTE_ORDER_MARK);
        }
        encodeAround(source.originals());
        return refused.problems().isEmpty()
                ? new Encoded.Bytes(output.toByteArray())
                : new Encoded.Refused(refused.problems());
    }

    private boolean isPlainUnicode() {
        boolean plain = source.charset().equals(StandardCharsets.UTF_8) && !source.hasByteOrderMark()
                && source.originals().isEmpty();
        return plain && !hasSurrogates();
    }

    private boolean hasSurrogates() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void encodeAround(OriginalBytes originals) {
        int from = 0;
        for (int i = 0; i < originals.size(); i++) {
            int offset = originals.offsets()[i];
            encodeRange(from, offset);
            output.writeBytes(originals.bytes()[i]);
            from = text.offsetByCodePoints(offset, 1);
        }
        encodeRange(from, text.length());
    }

    private void encodeRange(int from, int to) {
        if (from >= to) {
            return;
        }
        CharBuffer input = CharBuffer.wrap(text, from, to);
        ByteBuffer bytes = ByteBuffer.allocate(Math.min(BUFFER, (to - from) * 4 + 16));
        encoder.reset();
        CoderResult result = CoderResult.OVERFLOW;
        while (!result.isUnderflow()) {
            result = encoder.encode(input, bytes, true);
            drain(bytes);
            if (result.isError()) {
                refuse(input.position(), result.length());
                input.position(input.position() + result.length());
            }
        }
    }

    private void drain(ByteBuffer bytes) {
        output.write(bytes.array(), 0, bytes.position());
        bytes.clear();
    }

    private void refuse(int offset, int length) {
        String character = text.substring(offset, offset + length);
        refused.add(TextProblem.UNENCODABLE_CHARACTER, offset, "", character,
                "U+%04X".formatted(character.codePointAt(0)), DefinitionCharset.displayName(source.charset()));
    }
}
