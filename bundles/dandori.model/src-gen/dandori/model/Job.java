/**
 */
package dandori.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Job</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit that runs something: Unix, PC, QUEUE, custom, flexible and HTTP jobs.
 * <!-- end-model-doc -->
 *
 *
 * @see dandori.model.ModelPackage#getJob()
 * @model
 * @generated
 */
public interface Job extends Unit {
} // Job
