/**
 */
package dandori.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Jobnet</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see dandori.model.ModelPackage#getJobnet()
 * @model
 * @generated
 */
public interface Jobnet extends Unit {
} // Jobnet
