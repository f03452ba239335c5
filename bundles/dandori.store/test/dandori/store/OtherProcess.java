package dandori.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dandori.engine.port.RunStore;
import dandori.testkit.ChangesBuilder;

/** A Java process of its own, with this bundle, its tests, the engine and Derby; it can be killed at any moment. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** @param folder of the database; what a killed process leaves behind, it leaves beside that */
    static OtherProcess start(Class<?> main, Path folder, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-Djava.io.tmpdir=" + folder.getParent(),
                "-cp", classPath(), main.getName(), folder.toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new OtherProcess(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The next line it prints; null when it ended. */
    String line() throws IOException {
        return output.readLine();
    }

    /** Lets it go on for so long, unless it ends before. */
    void runFor(long milliseconds) throws InterruptedException {
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Ends it as {@code kill -9} would; what it printed before can still be read. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private static String classPath() {
        return Stream
                .of(type(Derby.DRIVER), type(Derby.SHARED), RunStore.class, ChangesBuilder.class, DerbyRunStore.class,
                        Derby.class)
                .map(type -> new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath())
                .distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
