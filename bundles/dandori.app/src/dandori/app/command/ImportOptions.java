package dandori.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

import dandori.imports.Imported;
import dandori.imports.cron.CrontabImport;
import dandori.imports.timers.TimerImport;
import picocli.CommandLine.Option;

/** How what is imported is to be read. */
final class ImportOptions {

    @Option(names = "--user-column", descriptionKey = "import.user-column")
    private boolean userColumn;
    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "import.zone")
    private String zone;
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "import.charset")
    private String charset = "UTF-8";

    String charset() {
        return charset;
    }

    Imported crontab(Path file, ForeignFiles files) {
        return CrontabImport.read(String.valueOf(file.getFileName()), files.text(file),
                new CrontabImport.Source(PlanOptions.zone(zone), userColumn));
    }

    /** One timer with its service and drop-ins, or all of a folder. */
    Imported timers(Path path, ForeignFiles files) {
        Path absolute = path.toAbsolutePath().normalize();
        String name = absolute.getFileName().toString();
        boolean folder = Files.isDirectory(path);
        SortedMap<String, String> units = files.texts(folder ? absolute : absolute.getParent(),
                unit -> unit.endsWith(".service") || isTimer(unit)
                        && (folder || unit.equals(name) || unit.startsWith(name + ".d/")));
        if (!folder) {
            units.put(name, files.text(path));
        }
        return TimerImport.read(name.replaceAll("\\.timer$", ""), units, PlanOptions.zone(zone));
    }

    private static boolean isTimer(String unit) {
        return unit.matches(".*\\.timer(\\.d/.*\\.conf)?");
    }
}
