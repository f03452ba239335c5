/**
 */
package dandori.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Start Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see dandori.model.ModelPackage#getStartCondition()
 * @model
 * @generated
 */
public interface StartCondition extends Unit {
} // StartCondition
