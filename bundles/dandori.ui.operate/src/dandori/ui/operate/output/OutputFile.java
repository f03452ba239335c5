package dandori.ui.operate.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/**
 * An output file, which may be huge, may be growing, and may not be there yet (it is empty then). Windows begin and end
 * with lines wherever lines are shorter than they. One thread at a time.
 */
public final class OutputFile {

    /** Bytes in a window. */
    public static final int WINDOW = 512 * 1024;
    private static final int SEARCHED_AT_ONCE = 1024 * 1024;
    private static final int ABOVE_MARK = 8 * 1024;

    private final Path file;
    private final Optional<Charset> chosen;
    private Charset guessed = StandardCharsets.UTF_8;

    /**
     * @param charset how to read it; empty: as it looks
     */
    public OutputFile(Path file, Optional<Charset> charset) {
        this.file = file;
        chosen = charset;
    }

    /** The charset used last. */
    public Charset charset() {
        return chosen.orElse(guessed);
    }

    /** Its length in bytes. */
    public long size() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** The last window. */
    public OutputWindow tail() throws IOException {
        long size = size();
        return window(before(size, WINDOW), size, size);
    }

    /** The window that begins with this offset, the begin of a line. */
    public OutputWindow from(long offset) throws IOException {
        long size = size();
        return window(offset, endOfLines(offset, Math.min(size, offset + WINDOW), size), size);
    }

    /** The window that ends with this offset. */
    public OutputWindow upTo(long offset) throws IOException {
        long size = size();
        return window(before(offset, WINDOW), offset, size);
    }

    /** A window with a line that begins at this offset, marked, and some lines above. */
    public OutputWindow around(long line) throws IOException {
        OutputWindow above = line == 0 ? OutputWindow.EMPTY : window(before(line, ABOVE_MARK), line, line);
        OutputWindow below = from(line);
        return new OutputWindow(line == 0 ? 0 : above.from(), below.to(), below.size(), above.text() + below.text(),
                above.text().length());
    }

    /** What has been written since a window was read; of a file that was written anew, its tail. */
    public OutputWindow since(long offset) throws IOException {
        long size = size();
        return size < offset || size - offset > WINDOW ? tail() : window(offset, size, size);
    }

    /** Offset of the first line from {@code from} up to {@code to} that has the words; capitals do not matter. */
    public OptionalLong first(String words, long from, long to, BooleanSupplier cancelled) throws IOException {
        String wanted = fold(words);
        for (long at = from; at < to && !cancelled.getAsBoolean();) {
            long end = endOfLines(at, Math.min(to, at + SEARCHED_AT_ONCE), to);
            byte[] lines = read(at, end);
            String text = fold(decode(lines));
            int hit = text.indexOf(wanted);
            if (hit >= 0) {
                return OptionalLong.of(at + lineStart(lines, text, hit));
            }
            at = lines.length == 0 ? to : end;
        }
        return OptionalLong.empty();
    }

    /** Offset of the last such line. */
    public OptionalLong last(String words, long from, long to, BooleanSupplier cancelled) throws IOException {
        String wanted = fold(words);
        for (long end = to; end > from && !cancelled.getAsBoolean();) {
            long at = Math.max(from, before(end, SEARCHED_AT_ONCE));
            byte[] lines = read(at, end);
            String text = fold(decode(lines));
            int hit = text.lastIndexOf(wanted);
            if (hit >= 0) {
                return OptionalLong.of(at + lineStart(lines, text, hit));
            }
            end = at;
        }
        return OptionalLong.empty();
    }

    /** As both sides of a search are compared. */
    public static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** A line feed in the text is one in the bytes, so lines are counted. */
    private static int lineStart(byte[] lines, String text, int hit) {
        long number = text.chars().limit(hit).filter(character -> character == '\n').count();
        int start = 0;
        for (long passed = 0; passed < number; start++) {
            passed += lines[start] == '\n' ? 1 : 0;
        }
        return start;
    }

    private OutputWindow window(long from, long to, long size) throws IOException {
        byte[] bytes = read(from, to);
        int whole = bytes.length - (charset() == StandardCharsets.UTF_8 ? unfinished(bytes) : 0);
        String text = decode(Arrays.copyOf(bytes, whole));
        return new OutputWindow(from, from + whole, Math.max(size, from + whole), Lines.shown(text), 0);
    }

    /** Bytes at the end that begin a character of UTF-8 whose rest is not written yet. */
    private static int unfinished(byte[] bytes) {
        for (int back = 1; back <= Math.min(3, bytes.length); back++) {
            int lead = bytes[bytes.length - back] & 0xFF;
            if (lead >= 0xC0) {
                int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
                return length > back ? back : 0;
            }
        }
        return 0;
    }

    private String decode(byte[] lines) {
        if (chosen.isEmpty() && guessed == StandardCharsets.UTF_8) {
            guessed = OutputCharset.guess(lines, Locale.getDefault());
        }
        return new String(lines, charset());
    }

    /** Where a window that ends with {@code end} begins: with a line, if it has one. */
    private long before(long end, int bytes) throws IOException {
        long start = Math.max(0, end - bytes);
        if (start == 0) {
            return 0;
        }
        byte[] read = read(start - 1, end);
        for (int at = 0; at < read.length - 1; at++) {
            if (read[at] == '\n') {
                return start + at;
            }
        }
        return start;
    }

    /** The end of the last whole line before {@code end}, unless it is the end of all. */
    private long endOfLines(long start, long end, long size) throws IOException {
        if (end >= size) {
            return end;
        }
        byte[] read = read(start, end);
        for (int at = read.length; at > 0; at--) {
            if (read[at - 1] == '\n') {
                return start + at;
            }
        }
        return end;
    }

    private byte[] read(long from, long to) throws IOException {
        if (to <= from || !Files.exists(file)) {
            return new byte[0];
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) (to - from));
        try (FileChannel channel = FileChannel.open(file)) {
            for (int count = 0; count >= 0 && buffer.hasRemaining();) {
                count = channel.read(buffer, from + buffer.position());
            }
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
