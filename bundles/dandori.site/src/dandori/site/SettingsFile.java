package dandori.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code site.json}. A member that is missing has the value a new site has. */
final class SettingsFile {

    static final FileFormat FORMAT = new FileFormat(List.of());
    private static final String ZONE = "zone";
    private static final String LANGUAGE = "language";
    private static final String MISSED_STARTS = "missedStarts";
    private static final String SLOTS = "slots";

    private SettingsFile() {
    }

    static SiteSettings readOrCreate(Path file) {
        if (Files.notExists(file)) {
            write(file, SiteSettings.ofThisMachine());
        }
        return read(file);
    }

    /** @throws SiteException naming file, line and column of what is wrong */
    static SiteSettings read(Path file) {
        JsonFile json = JsonFile.read(file);
        FORMAT.upgrade(json);
        SiteSettings fallback = SiteSettings.ofThisMachine();
        return new SiteSettings(zone(json, fallback.zone()),
                choice(json, LANGUAGE, fallback.language(), Language.values(), Language::code),
                choice(json, MISSED_STARTS, fallback.missedStarts(), MissedStarts.values(), MissedStarts::word),
                json.number(pointer(SLOTS), fallback.slots(), 1));
    }

    static void write(Path file, SiteSettings settings) {
        ObjectNode root = tree(file);
        root.put(FileFormat.MEMBER, FORMAT.current());
        root.put(ZONE, settings.zone().getId());
        root.put(LANGUAGE, settings.language().code());
        root.put(MISSED_STARTS, settings.missedStarts().word());
        root.put(SLOTS, settings.slots());
        try {
            AtomicFile.write(file, JsonFile.text(root));
        } catch (IOException e) {
            throw SiteFailures.of("write", file, e);
        }
    }

    private static ObjectNode tree(Path file) {
        if (Files.notExists(file)) {
            return JsonFile.emptyObject();
        }
        JsonFile json = JsonFile.read(file);
        FORMAT.upgrade(json);
        return json.root();
    }

    private static ZoneId zone(JsonFile json, ZoneId fallback) {
        String id = json.string(pointer(ZONE), fallback.getId());
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw json.problem(pointer(ZONE), "ZONE_WANTED",
                    "has to be a time zone like Asia/Tokyo or +09:00, is \"" + id + "\"", id);
        }
    }

    private static <E> E choice(JsonFile json, String member, E fallback, E[] values, Function<E, String> word) {
        String found = json.string(pointer(member), word.apply(fallback));
        return Arrays.stream(values).filter(value -> word.apply(value).equals(found)).findFirst()
                .orElseThrow(() -> json.problem(pointer(member), "CHOICE_WANTED",
                        "has to be one of " + words(values, word) + ", is \"" + found + "\"", words(values, word),
                        found));
    }

    private static <E> String words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
    }

    private static JsonPointer pointer(String member) {
        return JsonPointer.empty().appendProperty(member);
    }
}
