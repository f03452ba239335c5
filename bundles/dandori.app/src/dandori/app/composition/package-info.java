/** Puts the parts together: a site, its database, the runner, the engine and its one thread. */
package dandori.app.composition;
