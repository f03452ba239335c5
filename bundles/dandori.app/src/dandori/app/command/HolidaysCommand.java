package dandori.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dandori.app.text.Texts;
import dandori.imports.holidays.HolidayChange;
import dandori.imports.holidays.HolidayChange.Action;
import dandori.imports.holidays.HolidayEdit;
import dandori.imports.holidays.HolidaySource;
import dandori.imports.holidays.Holidays;
import dandori.imports.holidays.OfferedCountry;
import dandori.unitdef.Reading;
import dandori.unitdef.syntax.DefinitionTree;
import dandori.unitdef.syntax.UnitNode;
import dandori.unitdef.text.Encoded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code dandori holidays COUNTRY|FILE --group PATH DEFFILE}: national holidays into a group's calendar. Without
 * arguments, the countries whose holidays are built in.
 */
@Command(name = "holidays", mixinStandardHelpOptions = true)
final class HolidaysCommand implements Callable<Integer> {

    private static final String GROUP = "g";

    @ParentCommand
    private DandoriCommand dandori;
    @Parameters(index = "0", arity = "0..1", paramLabel = "COUNTRY|FILE", descriptionKey = "holidays.source")
    private String source;
    @Parameters(index = "1", arity = "0..1", paramLabel = "DEFFILE", descriptionKey = "file")
    private Path path;
    @Option(names = "--group", paramLabel = "PATH", descriptionKey = "holidays.group")
    private String group;
    @Option(names = "--from", paramLabel = "YEAR", descriptionKey = "holidays.from")
    private Integer from;
    @Option(names = "--to", paramLabel = "YEAR", descriptionKey = "holidays.to")
    private Integer to;
    @Option(names = "--preview", descriptionKey = "holidays.preview")
    private boolean preview;
    @Option(names = "--charset", paramLabel = "NAME", descriptionKey = "charset")
    private String charset = "UTF-8";
    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        if (source == null) {
            HolidaySource.countries().forEach(this::print);
            return ExitCode.NORMAL;
        }
        if (path == null || group == null) {
            throw new CommandFailure(ExitCode.USAGE, texts().get("holidays.incomplete"));
        }
        return close();
    }

    private int close() {
        Holidays holidays = holidays();
        DefinitionFile file = file();
        DefinitionTree tree = file.validation().tree().orElseThrow();
        HolidayEdit edit = new HolidayEdit(tree, group(tree), holidays.days());
        edit.changes().forEach(this::print);
        holidays.remarks().forEach(remark -> dandori.console().plainMessage(texts().phrase(remark)));
        if (!preview && count(edit, Action.ADDED) > 0) {
            OutputFile.replace(path, file.source().content(), bytes(edit), dandori.console());
        }
        dandori.console().message(preview ? "holidays.previewed" : "holidays.written", path, group,
                count(edit, Action.ADDED), count(edit, Action.PRESENT));
        boolean asWished = holidays.remarks().isEmpty() && count(edit, Action.KEPT_OPEN) == 0
                && count(edit, Action.OUTSIDE_FORMAT) == 0;
        return asWished ? ExitCode.NORMAL : ExitCode.WARNING;
    }

    private Texts texts() {
        return dandori.console().texts();
    }

    private Holidays holidays() {
        int thisYear = LocalDate.now(ZoneId.systemDefault()).getYear();
        int first = from == null ? to == null ? thisYear : Math.min(thisYear, to) : from;
        int last = to == null ? Math.max(first, thisYear + 1) : to;
        if (first < 1 || last > 9999 || first > last) {
            throw new CommandFailure(ExitCode.USAGE, texts().get("holidays.bad-years", text(first), text(last)));
        }
        boolean country = source.matches("[A-Za-z]{2}(-[A-Za-z]{2,3})?") && !Files.exists(Path.of(source));
        if (country) {
            return HolidaySource.ofCountry(source, first, last).orElseThrow(() -> refused("holidays.country-unknown",
                    source,
                    HolidaySource.countries().stream().map(OfferedCountry::code).collect(Collectors.joining(", "))));
        }
        byte[] content = new ForeignFiles("UTF-8", dandori.console()).bytes(Path.of(source));
        return HolidaySource.inFile(content, first, last).orElseThrow(() -> refused("holidays.form-unknown", source));
    }

    private static String text(int year) {
        return String.valueOf(year);
    }

    private CommandFailure refused(String key, Object... arguments) {
        return new CommandFailure(ExitCode.REFUSED, texts().get(key, arguments));
    }

    private DefinitionFile file() {
        DefinitionFile file = DefinitionFile.read(path, charset, dandori.console());
        if (file.hasErrors() || !(file.reading() instanceof Reading.Readable)) {
            file.problems().forEach(problem -> dandori.console().plainMessage(file.line(problem, dandori.console())));
            throw refused("holidays.file-refused", path);
        }
        return file;
    }

    private UnitNode group(DefinitionTree tree) {
        UnitNode unit = tree.unit(group).orElseThrow(() -> refused("unit_unknown", path, group));
        if (!unit.type().equals(GROUP)) {
            throw refused("holidays.no-group", path, group, unit.type());
        }
        return unit;
    }

    private byte[] bytes(HolidayEdit edit) {
        return ((Encoded.Bytes) edit.write().encode()).content();
    }

    private static long count(HolidayEdit edit, Action action) {
        return edit.changes().stream().filter(change -> change.action() == action).count();
    }

    private void print(OfferedCountry country) {
        String code = country.code();
        String name = code.contains("-")
                ? texts().get("country." + code)
                : new Locale("", code).getDisplayCountry(Locale.getDefault());
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("country", code);
            object.put("name", name);
            object.put("from", country.firstYear());
            object.put("to", country.lastYear());
            dandori.console().json(object);
        } else {
            dandori.console().line("%-6s  %d-%d  %s".formatted(code, country.firstYear(), country.lastYear(), name));
        }
    }

    private void print(HolidayChange change) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("group", group);
            object.put("date", change.holiday().date().toString());
            object.put("name", change.holiday().name());
            object.put("action", change.action().word());
            dandori.console().json(object);
        } else {
            dandori.console().line(change.holiday().date() + "  " + texts().get("holidays." + change.action().word())
                    + "  " + change.holiday().name());
        }
    }
}
