/**
 * What is known about unit definition text, kept as data: every unit type and every parameter with its value grammar,
 * default, place on the property page, names in three languages, evidence and execution status. Parser, checks,
 * property pages, documents and the Excel round trip all ask here. The data are in {@code unit-types.txt} and
 * {@code parameters.txt} beside this file; the facts come from definitions.md §1–§3.
 */
package dandori.unitdef.catalogue;
