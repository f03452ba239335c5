/** The product: its headless commands, and the only place where all parts are put together. */
package dandori.app;
