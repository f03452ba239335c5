/**
 * The definition tree as an EMF model: units with their parameters in the order of the file. The interfaces beside this
 * page are generated from {@code model/dandori.ecore}; what is written by hand reads them ({@link UnitPath},
 * {@link UnitSettings}) or makes them from a type code ({@link UnitTypes}).
 */
package dandori.model;
