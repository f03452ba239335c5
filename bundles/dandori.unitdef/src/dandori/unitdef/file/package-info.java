/** Writing files so that whoever reads them finds what was there before, or all that is new. */
package dandori.unitdef.file;
