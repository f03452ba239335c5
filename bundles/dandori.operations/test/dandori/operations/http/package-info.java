/** Service and client over a real connection, with an operator that only notes what it is asked. */
package dandori.operations.http;
