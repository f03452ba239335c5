/** What the editor and the monitor share: figures of a jobnet, and how parts of the workbench speak about jobnets. */
package dandori.ui.diagram;
