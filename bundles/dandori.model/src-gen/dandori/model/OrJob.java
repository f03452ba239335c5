/**
 */
package dandori.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Or Job</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see dandori.model.ModelPackage#getOrJob()
 * @model
 * @generated
 */
public interface OrJob extends Unit {
} // OrJob
