/** The operator's interface over the loopback interface: a service, whoever holds its token, JSON between them. */
package dandori.operations.http;
