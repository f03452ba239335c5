/**
 * Quick fixes: where it is obvious what a problem's author meant, the edit that says it. They are data; the editor
 * makes undoable commands of them, {@link dandori.unitdef.fix.QuickFix#applyTo} writes them into the text.
 */
package dandori.unitdef.fix;
