/** The window: application, perspectives, menus, and the services the views share. */
package dandori.app.workbench;
