/**
 */
package dandori.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Other Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Manager units, host links, and units of types this version does not know: kept and drawn.
 * <!-- end-model-doc -->
 *
 *
 * @see dandori.model.ModelPackage#getOtherUnit()
 * @model
 * @generated
 */
public interface OtherUnit extends Unit {
} // OtherUnit
