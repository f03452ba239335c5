package dandori.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dandori.store.DerbyDatabase;

/** Quartz in a virtual machine of its own, told the same as this one: each has its heap and its Derby to itself. */
final class QuartzProcess implements AutoCloseable {

    private static final String ANSWER = "millis ";

    private final Process process;
    private final PrintWriter asked;
    private final BufferedReader answers;

    QuartzProcess(Path folder, int threads) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), QuartzProcess.class.getName(),
                folder.toString(), Integer.toString(threads)));
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        asked = new PrintWriter(process.outputWriter(), true);
        answers = process.inputReader();
    }

    /** Milliseconds from the first job scheduled to the last end. */
    double run(int jobs) throws IOException {
        asked.println(jobs);
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(ANSWER)) {
                return Double.parseDouble(line.substring(ANSWER.length()));
            }
        }
        throw new IllegalStateException("Quartz ended before its jobs");
    }

    /** Ends the other side after what it was asked last. */
    @Override
    public void close() {
        asked.close();
        process.onExit().join();
    }

    /** The other side: the folder of the database and the number of threads; then jobs by number, a line each. */
    public static void main(String[] arguments) throws Exception {
        DerbyDatabase.systemProperties(Path.of(arguments[0]).getParent()).forEach(System::setProperty);
        try (QuartzOnDerby quartz = new QuartzOnDerby(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
                BufferedReader jobs = new BufferedReader(new InputStreamReader(System.in))) {
            for (String line = jobs.readLine(); line != null; line = jobs.readLine()) {
                System.out.println(ANSWER + quartz.run(Integer.parseInt(line)));
            }
        }
    }
}
