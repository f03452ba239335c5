/** The words of the command line (cli.md), one class each. */
package dandori.app.command;
