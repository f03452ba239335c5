/**
 */
package dandori.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event Job</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Waits for something: file, mail, event, log line, elapsed time, message.
 * <!-- end-model-doc -->
 *
 *
 * @see dandori.model.ModelPackage#getEventJob()
 * @model
 * @generated
 */
public interface EventJob extends Unit {
} // EventJob
