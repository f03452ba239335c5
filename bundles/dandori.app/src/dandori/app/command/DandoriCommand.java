package dandori.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import dandori.app.text.Texts;
import dandori.operations.http.ServiceException;
import dandori.runners.local.LocalRunnerException;
import dandori.site.SiteException;
import dandori.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** {@code dandori}: the words below it, their help, and what a failure becomes. */
@Command(name = "dandori", mixinStandardHelpOptions = true, version = "Dandori 1.0.0")
public final class DandoriCommand extends WordGroup {

    private static final List<Class<?>> WORDS = List.of(RunCommand.class, ResumeCommand.class, ServeCommand.class,
            CtlCommand.class, ValidateCommand.class, PrintCommand.class, ScheduleCommand.class, WhyCommand.class,
            DiffCommand.class, MergeCommand.class, ImportCommand.class, HolidaysCommand.class, ExcelCommand.class,
            DocumentCommand.class);

    private final Console console;

    private DandoriCommand(Console console) {
        this.console = console;
    }

    /** Does what the arguments say; returns the exit code (cli.md). */
    public static int execute(String[] arguments, PrintStream out, PrintStream err) {
        var command = new DandoriCommand(new Console(out, err));
        try {
            return commandLine(command, List.of(arguments), out, err).execute(arguments);
        } catch (OutOfMemoryError exhausted) {
            command.console.message("out_of_memory", String.join(" ", arguments));
            return ExitCode.ENVIRONMENT;
        }
    }

    private static CommandLine commandLine(DandoriCommand command, List<String> arguments, PrintStream out,
            PrintStream err) {
        var line = new CommandLine(command);
        command.describe(arguments);
        return line.setResourceBundle(Texts.bundle("dandori.app.command.help", Locale.getDefault()))
                .setOut(writer(out)).setErr(writer(err))
                .setParameterExceptionHandler(command::usage)
                .setExecutionExceptionHandler(command::failure);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Override
    Console console() {
        return console;
    }

    private int usage(ParameterException refused, String[] arguments) {
        CommandLine command = refused.getCommandLine();
        command.getErr().println("dandori: " + new UsageText(console.texts()).of(refused));
        command.usage(command.getErr());
        return ExitCode.USAGE;
    }

    private int failure(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof CommandFailure known) {
            console.plainMessage(known.getMessage());
            return known.code();
        }
        if (failure instanceof SiteException || failure instanceof StoreException
                || failure instanceof LocalRunnerException || failure instanceof ServiceException) {
            console.plainMessage(console.texts().failure(failure));
            return ExitCode.ENVIRONMENT;
        }
        return unexpected(failure);
    }

    /** A defect of the product: its details go into a file, for those who mend it. */
    private int unexpected(Exception failure) {
        try {
            Path details = Files.createTempFile("dandori-", ".txt");
            try (var writer = new PrintWriter(Files.newBufferedWriter(details))) {
                failure.printStackTrace(writer);
            }
            console.message("unexpected", failure, details);
        } catch (IOException unwritable) {
            console.plainMessage(failure.toString());
        }
        return ExitCode.ENVIRONMENT;
    }

    @Override
    List<Class<?>> words() {
        return WORDS;
    }
}
