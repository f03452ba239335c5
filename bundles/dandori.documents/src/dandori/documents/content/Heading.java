package dandori.documents.content;

import dandori.diagram.UnitKind;

/**
 * What a section is about.
 *
 * @param id       stable: the kind of section and the path of the unit, {@code map:/group/jobnet}
 * @param path     absolute path of the unit; empty for sections about none
 * @param title    the name of the unit, or what the section is called
 * @param level    depth in the contents, from 0
 * @param kind     of the unit, which decides the icon
 * @param recovery whether it is the recovery form
 */
public record Heading(String id, String path, String title, int level, UnitKind kind, boolean recovery) {
}
