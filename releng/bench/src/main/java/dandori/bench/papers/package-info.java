/** P9 and P10: definitions out to a workbook and back, and documents of large definitions. */
package dandori.bench.papers;
