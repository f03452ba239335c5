/**
 * The schedule arithmetic once more, written from {@code schedule.md} alone: day by day, without any class of the
 * product, with its own reading of the parameter text. It is slow and plain on purpose; where it and the product
 * differ, one of them is wrong.
 */
package dandori.schedule.oracle;
