/**
 * Schedules from elsewhere become unit definition text, with a list of every line and what became of it: a jobnet with
 * rules that fire at the same times, or the reason why not. Nothing is left out silently.
 */
package dandori.imports;
