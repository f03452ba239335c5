/** The list of generations and their units, newest first. */
package dandori.ui.operate.generations;
