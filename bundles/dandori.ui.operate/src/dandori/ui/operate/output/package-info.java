/** Output files of jobs of any size: read in windows, followed while they grow, searched from end to end. No toolkit. */
package dandori.ui.operate.output;
