package dandori.ui.diagram;

import java.nio.file.Path;

/**
 * A jobnet somebody looks at or edits, and the file it is defined in. Editors and views adapt to it, so that commands of
 * other parts of the workbench know what they are about.
 *
 * @param file the definition file
 * @param jobnet absolute path of the jobnet shown
 * @param rootJobnet absolute path of the root jobnet it belongs to, which is what can be run
 */
public record JobnetSource(Path file, String jobnet, String rootJobnet) {
}
