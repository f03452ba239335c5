package dandori.bench;

import java.io.IOException;

/** What a peer on the command line takes. */
final class Shell {

    /** Milliseconds from the start of the shell to its end. */
    static double millis(String text) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int code = new ProcessBuilder("/bin/sh", "-c", text).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(text + " ended with " + code);
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private Shell() {
    }
}
