package dandori.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import dandori.app.command.DandoriCommand;

/** The product without a window: the command line of the user becomes one command, its exit code the program's. */
public final class HeadlessApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        PrintStream out = stream(FileDescriptor.out, 1 << 16);
        PrintStream err = stream(FileDescriptor.err, 1 << 10);
        int code = DandoriCommand.execute(arguments, out, err);
        out.flush();
        err.flush();
        return code;
    }

    /** Definitions and paths are Unicode, whatever the locale says. */
    private static PrintStream stream(FileDescriptor descriptor, int buffer) {
        return new PrintStream(new java.io.BufferedOutputStream(new FileOutputStream(descriptor), buffer), false,
                StandardCharsets.UTF_8);
    }

    @Override
    public void stop() {
        // Nothing runs here that outlives its command.
    }
}
