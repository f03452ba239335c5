package dandori.ui.editor.document;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Edits somebody had not saved when the workbench ended without asking.
 *
 * @param kept where they are kept
 * @param file the definition file they belong to
 * @param jobnet path of a jobnet that was being edited; empty when none was
 * @param at when they were kept
 * @param content what the definition file would hold had they been saved
 */
public record KeptEdits(Path kept, Path file, String jobnet, Instant at, byte[] content) {
}
