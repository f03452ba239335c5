/**
 * What units and parameters mean, and whether that can be: one small class per rule, all named in
 * {@link dandori.unitdef.check.Checks}.
 */
package dandori.unitdef.check;
