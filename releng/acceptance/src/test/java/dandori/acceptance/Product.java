package dandori.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The built product, as a program. */
final class Product {

    record Outcome(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    static final Path ROOT = Path.of(System.getProperty("dandori.root")).normalize();
    private static final String PROGRAM = System.getProperty("dandori.product");
    private static final long PATIENCE_SECONDS = 120;

    static Process start(String... arguments) {
        var command = new ArrayList<>(List.of(PROGRAM));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            return builder.start();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    static Outcome run(String... arguments) {
        return await(start(arguments));
    }

    /**
     * The same words through the product's own bundles, in this process: for what is about words and answers and not
     * about processes. The machine starts once and not a hundred times.
     */
    static Outcome type(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        try {
            Object code = Bundles.EXECUTE.invoke(null, arguments, stream(out), stream(err));
            return new Outcome((int) code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** The bundles that the product's launcher puts on the class path, loaded once. */
    private static final class Bundles {

        static final Method EXECUTE = execute();

        private static Method execute() {
            try {
                Path product = Path.of(PROGRAM).getParent();
                var jars = new ArrayList<URL>();
                for (String bundle : Files.readAllLines(product.resolve("commandline.bundles"))) {
                    try (var found = Files.newDirectoryStream(product.resolve("plugins"), bundle + "_*.jar")) {
                        for (Path jar : found) {
                            jars.add(jar.toUri().toURL());
                        }
                    }
                }
                var loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
                Locale.setDefault(Locale.ENGLISH);
                return loader.loadClass("dandori.app.command.DandoriCommand").getMethod("execute", String[].class,
                        PrintStream.class, PrintStream.class);
            } catch (IOException | ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    static Outcome await(Process process) {
        var out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
        var err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + out.join());
            }
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
        return new Outcome(process.exitValue(), out.join(), err.join());
    }

    private static String text(java.io.InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Product() {
    }
}
