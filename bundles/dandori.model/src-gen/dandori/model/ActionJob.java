/**
 */
package dandori.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action Job</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Does one thing to the outside: sends an event, a mail or a message, reports, switches power.
 * <!-- end-model-doc -->
 *
 *
 * @see dandori.model.ModelPackage#getActionJob()
 * @model
 * @generated
 */
public interface ActionJob extends Unit {
} // ActionJob
