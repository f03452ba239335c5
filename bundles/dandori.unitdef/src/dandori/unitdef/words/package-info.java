/**
 * Problems in the languages people read, one wording for the command line, the editor, Excel and documents. English
 * stands beside each code; Japanese and Chinese are data, as in the parameter catalogue.
 */
package dandori.unitdef.words;
