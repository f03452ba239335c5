package dandori.schedule;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A line of the arithmetic, broken on purpose.
 *
 * @param file   source file below {@code src/dandori/schedule}
 * @param line   what stands there
 * @param broken what is put in its place
 */
record Mutant(String file, String line, String broken) {

    private static final Path SOURCES = Path.of("../dandori.schedule/src/dandori/schedule");
    private static final Path LIST = Path.of("../dandori.schedule/test/dandori/schedule/mutants.txt");

    /** All mutants of the list. */
    static List<Mutant> all() throws IOException {
        return Files.readAllLines(LIST, StandardCharsets.UTF_8).stream().filter(text -> !text.startsWith("#"))
                .map(text -> text.replace("\\n", "\n").split(" \\| "))
                .map(part -> new Mutant(part[0], part[1], part[2]))
                .toList();
    }

    /**
     * The number of random cases after which the oracle notices the mutant; 0 when it does not within {@code most}. A
     * mutant that fails counts as noticed.
     */
    long noticedAfter(long most, Path folder) throws IOException, ReflectiveOperationException, URISyntaxException {
        compile(folder);
        URL[] places = { folder.toUri().toURL(), placeOf(EpochDays.class), placeOf(OracleComparison.class) };
        try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            Method differ = loader.loadClass(OracleComparison.class.getName()).getMethod("differ", long.class);
            for (long seed = 1; seed <= most; seed++) {
                if (differs(differ, seed)) {
                    return seed;
                }
            }
            return 0;
        }
    }

    private static boolean differs(Method differ, long seed) throws IllegalAccessException {
        try {
            return (boolean) differ.invoke(null, seed);
        } catch (InvocationTargetException failed) {
            return true;
        }
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private void compile(Path folder) throws IOException, URISyntaxException {
        String source = Files.readString(SOURCES.resolve(file), StandardCharsets.UTF_8);
        if (source.indexOf(line) < 0 || source.indexOf(line) != source.lastIndexOf(line)) {
            throw new IllegalStateException(file + " does not have this line once: " + line);
        }
        String text = source.replace(line, broken);
        JavaFileObject unit = new SimpleJavaFileObject(URI.create("string:///" + file), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        List<String> options = List.of("--release", "17", "-proc:none", "-d", folder.toString(), "-cp",
                Path.of(placeOf(EpochDays.class).toURI()).toString());
        if (!compiler.getTask(output, null, null, options, null, List.of(unit)).call()) {
            throw new IllegalStateException(file + ": " + broken + "\n" + output);
        }
    }
}
