/**
 * Bytes and characters: reading a file in its charset without losing a byte, and writing it back.
 */
package dandori.unitdef.text;
