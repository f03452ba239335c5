package dandori.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What was written.
 *
 * @param files   the files, first page first
 * @param pages   how many pages the document has
 * @param missing characters no font has, with the text each was met in; a geta mark stands in their place
 */
public record Publication(List<Path> files, int pages, SortedMap<Integer, String> missing) {
}
