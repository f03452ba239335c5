/** The output of jobs. */
package dandori.ui.operate.log;
