package dandori.excel.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import dandori.excel.Refusal;
import dandori.excel.Refusal.Reason;

/** Ends the reading of a book in which something becomes far larger than it may. */
final class LimitedStream extends FilterInputStream {

    private final String book;
    private final long limit;
    private long count;

    LimitedStream(InputStream in, String book, long limit) {
        super(in);
        this.book = book;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        count += bytes;
        if (count > limit) {
            throw new UnreadableBook(Refusal.ofBook(Reason.TOO_LARGE, book, "> " + limit / (1 << 20) + " MB"));
        }
    }
}
