/** What the user has chosen, wherever in the workbench: a unit, a jobnet, a generation. */
package dandori.ui.operate.choice;
