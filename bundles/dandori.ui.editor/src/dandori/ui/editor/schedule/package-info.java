/** The schedule of a jobnet: its rules, a form for one of them, and what twelve months come to. */
package dandori.ui.editor.schedule;
