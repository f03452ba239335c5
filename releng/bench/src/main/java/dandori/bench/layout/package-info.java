/** Automatic layout of jobnets, beside Draw2d and ELK. */
package dandori.bench.layout;
