/** Whether the scheduler works: the lamp of the window, and the banner of views that need it. */
package dandori.ui.operate.status;
