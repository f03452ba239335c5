/** The guide inside the program: pages in Markdown with pictures, shown without a browser and without a network. */
package dandori.app.help;
