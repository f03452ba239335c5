/** What runs and what it has come to, followed on the UI thread: the one picture all views and icons share. */
package dandori.ui.operate.live;
