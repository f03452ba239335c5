/**
 * How values are written: quoted strings, tuples, and the typed values of layout and relations. Readers accept what
 * real files contain; writers produce the canonical form ({@code definitions.md} §2.1).
 */
package dandori.unitdef.value;
