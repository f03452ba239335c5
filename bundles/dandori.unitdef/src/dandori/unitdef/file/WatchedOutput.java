package dandori.unitdef.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Looks up, every so many bytes, whether what is written is still wanted; libraries that write for long do not ask. */
public final class WatchedOutput extends FilterOutputStream {

    private static final int EVERY = 1 << 14;

    private final Runnable look;
    private int since;

    /**
     * A stream before another one.
     *
     * @param look throws what ends the writing
     */
    public WatchedOutput(OutputStream out, Runnable look) {
        super(out);
        this.look = look;
    }

    @Override
    public void write(int octet) throws IOException {
        watch(1);
        out.write(octet);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        watch(length);
        out.write(bytes, from, length);
    }

    private void watch(int length) {
        since += length;
        if (since >= EVERY) {
            since = 0;
            look.run();
        }
    }
}
