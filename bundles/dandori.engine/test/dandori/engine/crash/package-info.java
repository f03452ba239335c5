/** Random jobnets whose scheduler dies at random moments: they come to the same as if it had not. */
package dandori.engine.crash;
