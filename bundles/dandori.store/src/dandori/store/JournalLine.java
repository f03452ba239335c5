package dandori.store;

import java.time.Instant;

import dandori.engine.port.AttemptId;
import dandori.engine.port.JobRunner.ProcessIdentity;
import dandori.engine.port.JournalEntry;
import dandori.engine.port.Note;
import dandori.engine.port.RunStore.AttemptIntent;
import dandori.engine.port.RunStore.AttemptStart;
import dandori.engine.state.State;

/**
 * The lines of a journal page. The first letter tells what the line is; tabs separate the rest:
 *
 * <pre>
 * T unit attempt at from to event code cause      a transition; no code: nothing between the tabs
 * I unit attempt at agent                         the intent to start an attempt
 * S unit attempt at pid identity                  the start of an attempt, as its runner reported it
 * N unit 0 at name value                          a note about a unit, or, of the root, about the generation
 * </pre>
 *
 * States and events stand there by name, so the program may renumber them. A released form of a line never changes; a
 * new form gets a new letter.
 */
final class JournalLine {

    private static final String SEPARATOR = "\t";

    private JournalLine() {
    }

    /** Takes what a page says, in the order it was committed. */
    interface Reader {
        void transition(JournalEntry entry);

        default void intent(AttemptIntent intent) {
        }

        default void start(AttemptStart start) {
        }

        default void note(Note note) {
        }
    }

    static void append(StringBuilder page, JournalEntry entry) {
        head(page, 'T', entry.unit(), entry.attempt(), entry.at());
        page.append(entry.from().name()).append('\t').append(entry.to().name()).append('\t');
        Text.appendEscaped(page, entry.event());
        page.append('\t');
        if (entry.code() != null) {
            page.append(entry.code().intValue());
        }
        page.append('\t');
        Text.appendEscaped(page, entry.cause());
        page.append('\n');
    }

    static void append(StringBuilder page, AttemptIntent intent) {
        head(page, 'I', intent.id().unit(), intent.id().attempt(), intent.at());
        Text.appendEscaped(page, intent.agent());
        page.append('\n');
    }

    static void append(StringBuilder page, AttemptStart start) {
        head(page, 'S', start.id().unit(), start.id().attempt(), start.at());
        page.append(start.process().pid()).append('\t');
        Text.appendEscaped(page, start.process().started());
        page.append('\n');
    }

    static void append(StringBuilder page, Note note) {
        head(page, 'N', note.unit(), 0, note.at());
        Text.appendEscaped(page, note.name());
        page.append('\t');
        Text.appendEscaped(page, note.value());
        page.append('\n');
    }

    private static void head(StringBuilder page, char kind, int unit, int attempt, Instant at) {
        page.append(kind).append('\t').append(unit).append('\t').append(attempt).append('\t');
        Text.appendInstant(page, at);
        page.append('\t');
    }

    /** @throws IllegalArgumentException naming the line when it has no form this program knows */
    static void read(long generation, String page, Reader reader) {
        int from = 0;
        while (from < page.length()) {
            int end = page.indexOf('\n', from);
            readLine(generation, page.substring(from, end), reader);
            from = end + 1;
        }
    }

    private static void readLine(long generation, String line, Reader reader) {
        String[] fields = line.split(SEPARATOR, -1);
        try {
            switch (fields[0]) {
                case "T" -> reader.transition(transition(generation, fields));
                case "I" -> reader.intent(new AttemptIntent(id(generation, fields), text(fields, 4), at(fields)));
                case "S" -> reader.start(new AttemptStart(id(generation, fields), process(fields), at(fields)));
                case "N" -> reader.note(note(generation, fields));
                default -> throw new IllegalArgumentException("unknown kind");
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("journal line \"" + line + "\" is not understood", e);
        }
    }

    private static Note note(long generation, String[] fields) {
        return new Note(generation, Integer.parseInt(fields[1]), at(fields), text(fields, 4), text(fields, 5));
    }

    private static JournalEntry transition(long generation, String[] fields) {
        Integer code = fields[7].isEmpty() ? null : Integer.valueOf(fields[7]);
        AttemptId id = id(generation, fields);
        return new JournalEntry(generation, id.unit(), id.attempt(), at(fields), State.valueOf(fields[4]),
                State.valueOf(fields[5]), text(fields, 6), text(fields, 8), code);
    }

    private static AttemptId id(long generation, String[] fields) {
        return new AttemptId(generation, Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
    }

    private static Instant at(String[] fields) {
        return Text.instant(fields[3]);
    }

    private static ProcessIdentity process(String[] fields) {
        return new ProcessIdentity(Long.parseLong(fields[4]), text(fields, 5));
    }

    private static String text(String[] fields, int index) {
        return Text.unescaped(fields[index]);
    }
}
