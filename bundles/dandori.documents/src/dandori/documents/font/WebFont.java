package dandori.documents.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.zip.Deflater;

import org.apache.fontbox.ttf.TTFSubsetter;

/** A face cut to some letters, as a web font (WOFF 1.0): every table packed by itself. */
public final class WebFont {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int FONT_HEADER = 12;
    private static final int FONT_ENTRY = 16;
    private static final List<String> TABLES = List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
            "name", "post");

    private WebFont() {
    }

    /** The bytes of the web font. */
    public static byte[] of(Face face, SortedSet<Integer> letters) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(FontMetrics.parse(face), TABLES);
        letters.forEach(subsetter::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        subsetter.writeToStream(out);
        return packed(ByteBuffer.wrap(out.toByteArray()));
    }

    /** A table of the font. */
    private record Table(int tag, int checksum, byte[] packed, int length) {

        int padded() {
            return (packed.length + 3) & ~3;
        }
    }

    private static byte[] packed(ByteBuffer font) {
        int count = font.getShort(4);
        List<Table> tables = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            int entry = FONT_HEADER + at * FONT_ENTRY;
            byte[] data = new byte[font.getInt(entry + 12)];
            font.get(font.getInt(entry + 8), data);
            tables.add(new Table(font.getInt(entry), font.getInt(entry + 4), deflated(data), data.length));
        }
        int offset = HEADER + count * ENTRY;
        ByteBuffer woff = ByteBuffer.allocate(offset + tables.stream().mapToInt(Table::padded).sum());
        int whole = FONT_HEADER + count * FONT_ENTRY
                + tables.stream().mapToInt(table -> (table.length() + 3) & ~3).sum();
        woff.putInt(SIGNATURE).putInt(font.getInt(0)).putInt(woff.capacity()).putShort((short) count)
                .putShort((short) 0).putInt(whole).putShort((short) 1).putShort((short) 0).putInt(0).putInt(0).putInt(0)
                .putInt(0).putInt(0);
        for (Table table : tables) {
            woff.putInt(table.tag()).putInt(offset).putInt(table.packed().length).putInt(table.length())
                    .putInt(table.checksum());
            woff.put(offset, table.packed());
            offset += table.padded();
        }
        return woff.array();
    }

    private static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(data);
        deflater.finish();
        byte[] room = new byte[data.length];
        int length = deflater.deflate(room);
        boolean smaller = deflater.finished() && length < data.length;
        deflater.end();
        return smaller ? java.util.Arrays.copyOf(room, length) : data;
    }
}
