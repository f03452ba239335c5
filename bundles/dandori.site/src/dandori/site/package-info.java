/**
 * The site: the folder with settings, definitions, agents, data and logs of one installation (product.md, "A site is a
 * folder"), owned by one process at a time.
 */
package dandori.site;
