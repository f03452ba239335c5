/** The editors of what a site is set to: settings, agents, agent groups. */
package dandori.app.site;
