/** Drawing jobnets: the editor, its palette and pages, the navigator of the site, and the list of problems. */
package dandori.ui.editor;
