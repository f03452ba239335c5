package dandori.imports;

import java.util.List;

import dandori.schedule.Phrase;

/**
 * What an import gave.
 *
 * @param definition unit definition text with one job group that holds all jobnets
 * @param lines      every line, in the order read
 * @param remarks    what holds for the import as a whole
 */
public record Imported(String definition, List<ImportedLine> lines, List<Phrase> remarks) {

    public Imported {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /** Whether every line is in the definition unchanged, or says nothing. */
    public boolean complete() {
        return lines.stream().allMatch(line -> line.fate() == Fate.TAKEN || line.fate() == Fate.EMPTY);
    }
}
