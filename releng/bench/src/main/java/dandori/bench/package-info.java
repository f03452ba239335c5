/** Measures the product beside its peers, alternating in one run; what counts is the median of the ratios by round. */
package dandori.bench;
