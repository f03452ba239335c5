/** What an operator can do from the tool bar, the menus and the keyboard. */
package dandori.ui.operate.commands;
