package dandori.imports;

import java.util.List;

import dandori.schedule.Phrase;

/**
 * One line of what was imported, and what became of it.
 *
 * @param file    name of the file it stands in
 * @param number  its number, from 1
 * @param text    the line as written
 * @param fate    what became of it
 * @param units   paths of the jobnets made of it
 * @param remarks what is different, or why it was left out
 */
public record ImportedLine(String file, int number, String text, Fate fate, List<String> units, List<Phrase> remarks) {

    public ImportedLine {
        units = List.copyOf(units);
        remarks = List.copyOf(remarks);
    }
}
