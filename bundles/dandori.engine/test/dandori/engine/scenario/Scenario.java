package dandori.engine.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A scenario file, divided into its sections. */
record Scenario(String name, List<Section> sections) {

    /** One section: its keyword and the lines below it. */
    record Section(String keyword, List<Line> lines) {
    }

    /** One line: its number in the file, how far it is indented, and the words on it. */
    record Line(int number, int indent, String text) {
    }

    static Scenario read(Path file) throws IOException {
        var sections = new ArrayList<Section>();
        int number = 0;
        for (String raw : Files.readAllLines(file)) {
            number++;
            String text = raw.strip();
            int indent = raw.length() - raw.stripLeading().length();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (indent == 0) {
                sections.add(new Section(text, new ArrayList<>()));
            } else {
                sections.get(sections.size() - 1).lines().add(new Line(number, indent, text));
            }
        }
        String fileName = file.getFileName().toString();
        return new Scenario(fileName.substring(0, fileName.lastIndexOf('.')), sections);
    }
}
