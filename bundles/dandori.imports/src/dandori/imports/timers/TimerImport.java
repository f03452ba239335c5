package dandori.imports.timers;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

import dandori.imports.Fate;
import dandori.imports.Imported;
import dandori.imports.ImportedGroup;
import dandori.imports.ImportedLine;
import dandori.imports.fire.FirePattern;
import dandori.imports.fire.ZoneShift;
import dandori.schedule.Phrase;

/** systemd timers become a job group: a jobnet with one Unix job for each timer. */
public final class TimerImport {

    private static final String TIMER = ".timer";

    private final ImportedGroup group;
    private final SortedMap<String, String> files;
    private final ZoneId zone;
    private final List<ImportedLine> lines = new ArrayList<>();

    private TimerImport(String name, Map<String, String> files, ZoneId zone) {
        group = new ImportedGroup(name);
        this.files = new TreeMap<>(files);
        this.zone = zone;
    }

    /**
     * Imports the timers among unit files.
     *
     * @param name  what the group is named after
     * @param files texts by file name: timers, the services they start, drop-ins as {@code x.timer.d/y.conf}
     * @param zone  the site's zone, in which the definition is to run; that of timers that name none
     */
    public static Imported read(String name, Map<String, String> files, ZoneId zone) {
        TimerImport reading = new TimerImport(name, files, zone);
        reading.files.forEach((file, text) -> {
            if (file.endsWith(TIMER)) {
                reading.timer(UnitFile.parse(file, text));
            } else if (file.contains(TIMER + ".d/")) {
                reading.dropIn(UnitFile.parse(file, text));
            }
        });
        List<Phrase> remarks = ZoneShift.daylightSaving(zone)
                ? List.of(Phrase.of("import.timer-daylight-saving", zone))
                : List.of();
        return new Imported(reading.group.write("systemd " + name), reading.lines, remarks);
    }

    private void dropIn(UnitFile file) {
        file.settings().forEach(setting -> lines.add(new ImportedLine(file.name(), setting.line(), setting.text(),
                Fate.LEFT_OUT, List.of(), List.of(Phrase.of("import.timer-drop-in")))));
    }

    /** A calendar event with the line it stands in. */
    private record Event(UnitFile.Setting setting, List<FirePattern> patterns) {
    }

    private void timer(UnitFile timer) {
        String base = timer.name().substring(0, timer.name().length() - TIMER.length());
        String service = timer.last("Timer", "Unit", base + ".service");
        ServiceJob job = ServiceJob.of(service,
                Optional.ofNullable(files.get(service)).map(text -> UnitFile.parse(service, text)));
        List<Event> events = new ArrayList<>();
        List<ImportedLine> others = new ArrayList<>();
        for (UnitFile.Setting setting : timer.settings()) {
            if (setting.section().equals("Timer") && setting.key().equals("OnCalendar")) {
                calendar(timer, setting, events, others);
            } else {
                others.add(line(timer, setting, TimerSetting.of(setting), List.of()));
            }
        }
        String comment = timer.last("Unit", "Description", timer.name());
        others.addAll(events.isEmpty() ? List.of() : taken(timer, events, base, comment, job));
        others.sort(Comparator.comparingInt(ImportedLine::number));
        lines.addAll(others);
    }

    private void calendar(UnitFile timer, UnitFile.Setting setting, List<Event> events, List<ImportedLine> others) {
        if (setting.value().isEmpty()) {
            events.forEach(event -> others.add(line(timer, event.setting(),
                    new TimerSetting(Fate.EMPTY, List.of(Phrase.of("import.timer-reset", setting.line()))),
                    List.of())));
            events.clear();
            others.add(line(timer, setting, TimerSetting.TAKEN, List.of()));
            return;
        }
        try {
            events.add(new Event(setting, patterns(CalendarEvent.parse(setting.value()))));
        } catch (EventRefused refused) {
            others.add(line(timer, setting, TimerSetting.leftOut(refused.reason()), List.of()));
        }
    }

    private List<FirePattern> patterns(CalendarEvent event) {
        ZoneId written = event.zone().orElse(zone);
        OptionalInt shift = ZoneShift.minutes(written, zone);
        if (shift.isEmpty()) {
            throw new EventRefused("import.other-zone", written, zone);
        }
        return event.patterns().stream().map(pattern -> pattern.shifted(shift.getAsInt())).toList();
    }

    private List<ImportedLine> taken(UnitFile timer, List<Event> events, String base, String comment, ServiceJob job) {
        ImportedGroup.Outcome outcome = group.add(base, comment,
                events.stream().flatMap(event -> event.patterns().stream()).toList(), job.job());
        TimerSetting fate = outcome.refusal().map(TimerSetting::leftOut).orElseGet(() -> {
            List<Phrase> remarks = new ArrayList<>(outcome.remarks());
            remarks.addAll(job.remarks());
            return new TimerSetting(outcome.remarks().isEmpty() ? Fate.TAKEN : Fate.CHANGED, remarks);
        });
        return events.stream()
                .map(event -> line(timer, event.setting(), fate, outcome.units())).toList();
    }

    private static ImportedLine line(UnitFile timer, UnitFile.Setting setting, TimerSetting fate,
            List<String> units) {
        return new ImportedLine(timer.name(), setting.line(), setting.text(), fate.fate(), units, fate.remarks());
    }
}
