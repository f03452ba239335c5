package dandori.documents.pdf;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;

/** What is drawn on the pages, compressed, in a temporary file until the document is written; gone when closed. */
final class PageFile implements Closeable {

    /** The compression is asked for a whole buffer: asked for every number it takes longer than all the rest. */
    private static final int BUFFER = 1 << 14;

    private final Path file;
    private final OutputStream out;
    private final List<Long> ends = new ArrayList<>();
    private long written;
    private RandomAccessRead readable;

    PageFile() throws IOException {
        file = Files.createTempFile("dandori", ".pages");
        out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Where the next page is drawn; closing it ends the page. */
    OutputStream nextPage() {
        return new BufferedOutputStream(new DeflaterOutputStream(new FilterOutputStream(out) {

            @Override
            public void write(int octet) throws IOException {
                out.write(octet);
                written++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                written += length;
            }

            @Override
            public void close() {
                ends.add(written);
            }
        }), BUFFER);
    }

    /** The content of a page, from 0, once all pages are drawn. */
    COSStream content(int page) throws IOException {
        if (readable == null) {
            out.close();
            readable = new RandomAccessReadBufferedFile(file);
        }
        long from = page == 0 ? 0 : ends.get(page - 1);
        COSStream content = new COSStream(null, new RandomAccessReadView(readable, from, ends.get(page) - from));
        content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return content;
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
            if (readable != null) {
                readable.close();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
