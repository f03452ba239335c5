/**
 * Keeps generations, their journal and the revisions they ran with in an embedded Derby database. The database is given
 * its {@link java.sql.Driver}; the schema grows by numbered migrations that never change once released.
 */
package dandori.store;
