package dandori.imports.timers;

import java.util.ArrayList;
import java.util.List;

/**
 * A systemd unit file as its settings, line by line. A backslash at the end of a line goes on in the next.
 *
 * @param name     file name
 * @param settings every line that is not blank and no comment
 */
record UnitFile(String name, List<Setting> settings) {

    /**
     * One setting.
     *
     * @param line    number of its first line
     * @param text    the lines as written, put together
     * @param section section without brackets; empty before the first
     * @param key     what stands before the first {@code =}; empty for a section's head and for what is no setting
     * @param value   what stands after it
     */
    record Setting(int line, String text, String section, String key, String value) {
    }

    static UnitFile parse(String name, String text) {
        List<Setting> settings = new ArrayList<>();
        List<String> lines = text.lines().toList();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            int first = i;
            StringBuilder whole = new StringBuilder(lines.get(i));
            while (whole.toString().endsWith("\\") && i + 1 < lines.size() && !isComment(lines.get(first))) {
                i++;
                whole.setLength(whole.length() - 1);
                whole.append(' ').append(lines.get(i).strip());
            }
            String line = whole.toString().strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            }
            if (!line.isEmpty() && !isComment(line)) {
                settings.add(setting(first + 1, line, section));
            }
        }
        return new UnitFile(name, settings);
    }

    private static Setting setting(int number, String line, String section) {
        int equals = line.startsWith("[") ? -1 : line.indexOf('=');
        return new Setting(number, line, section, equals < 0 ? "" : line.substring(0, equals).strip(),
                equals < 0 ? "" : line.substring(equals + 1).strip());
    }

    private static boolean isComment(String line) {
        String text = line.strip();
        return text.startsWith("#") || text.startsWith(";");
    }

    /** The last value of a setting; {@code otherwise} when it is not written. */
    String last(String section, String key, String otherwise) {
        String value = otherwise;
        for (Setting setting : settings) {
            if (setting.section().equals(section) && setting.key().equals(key)) {
                value = setting.value();
            }
        }
        return value;
    }
}
