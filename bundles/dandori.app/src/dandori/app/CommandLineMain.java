package dandori.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import dandori.app.command.DandoriCommand;

/**
 * The product without a window, on a plain class path: the command line of the user becomes one command, its exit code
 * the program's.
 */
public final class CommandLineMain {

    private CommandLineMain() {
    }

    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out, 1 << 16);
        PrintStream err = stream(FileDescriptor.err, 1 << 10);
        int code = DandoriCommand.execute(arguments, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Definitions and paths are Unicode, whatever the locale says. */
    private static PrintStream stream(FileDescriptor descriptor, int buffer) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), buffer), false,
                StandardCharsets.UTF_8);
    }
}
