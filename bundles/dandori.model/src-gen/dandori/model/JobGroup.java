/**
 */
package dandori.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Job Group</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see dandori.model.ModelPackage#getJobGroup()
 * @model
 * @generated
 */
public interface JobGroup extends Unit {
} // JobGroup
