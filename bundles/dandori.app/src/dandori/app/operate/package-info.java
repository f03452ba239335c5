/** The scheduler inside the workbench: opened beside the window, reached through {@link dandori.operations.Operator}. */
package dandori.app.operate;
