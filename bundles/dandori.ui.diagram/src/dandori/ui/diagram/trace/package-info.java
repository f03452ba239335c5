/** What a robot needs that uses the workbench as people do: where everything is, and when the window did not answer. */
package dandori.ui.diagram.trace;
