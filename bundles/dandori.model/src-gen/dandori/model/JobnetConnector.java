/**
 */
package dandori.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Jobnet Connector</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see dandori.model.ModelPackage#getJobnetConnector()
 * @model
 * @generated
 */
public interface JobnetConnector extends Unit {
} // JobnetConnector
