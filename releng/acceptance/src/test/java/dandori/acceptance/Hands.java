package dandori.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Real mouse and keys (xdotool) and a real clipboard (xclip). */
final class Hands {

    /** Whether there is a display and what drives it. */
    private static boolean possible() {
        return System.getenv("DISPLAY") != null && code("xdotool", "version") == 0 && code("import", "-version") == 0
                && code("xclip", "-version") == 0;
    }

    /** Leaves a test out where there are no hands. */
    static void needADisplay() {
        assumeTrue(possible(), "needs a display, xdotool, xclip, ImageMagick: ./dandori test ui brings them");
    }

    static void click(Place at) {
        Place middle = at.centre();
        xdotool("mousemove", middle.x() + "", middle.y() + "", "sleep", "0.2", "click", "1", "sleep", "0.3");
    }

    static void doubleClick(Place at) {
        Place middle = at.centre();
        xdotool("mousemove", middle.x() + "", middle.y() + "", "sleep", "0.2", "click", "--repeat", "2", "--delay",
                "80", "1");
    }

    static void drag(Place from, Place to) {
        Place a = from.centre();
        Place b = to.centre();
        xdotool("mousemove", a.x() + "", a.y() + "", "sleep", "0.4", "mousedown", "1", "sleep", "0.4", "mousemove",
                (a.x() * 3 + b.x()) / 4 + "", (a.y() * 3 + b.y()) / 4 + "", "sleep", "0.3", "mousemove",
                (a.x() + b.x() * 3) / 4 + "", (a.y() + b.y() * 3) / 4 + "", "sleep", "0.3", "mousemove", b.x() + "",
                b.y() + "", "sleep", "0.5", "mouseup", "1", "sleep", "0.3");
    }

    /** Where it touches nothing. */
    static void aside() {
        xdotool("mousemove", "1278", "798", "sleep", "0.7");
    }

    static void keys(String... keys) {
        for (String key : keys) {
            xdotool("key", key, "sleep", "0.3");
        }
    }

    static void type(String ascii) {
        xdotool("type", "--delay", "20", ascii);
    }

    /** Text that no keyboard here can type comes by the clipboard. */
    static void paste(String text) {
        try {
            Process clipboard = new ProcessBuilder("xclip", "-selection", "clipboard").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            try (var input = clipboard.getOutputStream()) {
                input.write(text.getBytes(StandardCharsets.UTF_8));
            }
            clipboard.waitFor(10, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
        keys("ctrl+v");
    }

    /** Waits for a window of the system, which the workbench knows nothing about. */
    static void awaitWindow(String title) {
        if (code("timeout", "60", "xdotool", "search", "--sync", "--onlyvisible", "--name", title) != 0) {
            throw new IllegalStateException("waited in vain for the window " + title);
        }
    }

    /** Picks the first file a file dialog of the system shows, which the workbench knows nothing about. */
    static void pickFirstFile(String title) {
        awaitWindow(title);
        xdotool("search", "--onlyvisible", "--name", title, "mousemove", "--window", "%1", "216", "91", "sleep", "0.5",
                "click", "--repeat", "2", "--delay", "80", "1");
    }

    /** The text other programs would paste now. */
    static String clipboard() {
        try {
            Process clipboard = new ProcessBuilder("xclip", "-o", "-selection", "clipboard").start();
            return new String(clipboard.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void xdotool(String... words) {
        var command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        int code = code(command.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("xdotool ended with " + code + ": " + command);
        }
    }

    /** How a command ends; 127 when there is none. */
    static int code(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException absent) {
            return 127;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private Hands() {
    }
}
