/**
 */
package dandori.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parameter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dandori.model.Parameter#getOwner <em>Owner</em>}</li>
 *   <li>{@link dandori.model.Parameter#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see dandori.model.ModelPackage#getParameter()
 * @model abstract="true"
 * @generated
 */
public interface Parameter extends EObject {
	/**
	 * Returns the value of the '<em><b>Owner</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link dandori.model.Unit#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' container reference.
	 * @see #setOwner(Unit)
	 * @see dandori.model.ModelPackage#getParameter_Owner()
	 * @see dandori.model.Unit#getParameters
	 * @model opposite="parameters"
	 * @generated
	 */
	Unit getOwner();

	/**
	 * Sets the value of the '{@link dandori.model.Parameter#getOwner <em>Owner</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' container reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Unit value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where this parameter stands in the text it was read from; null for a new one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(Object)
	 * @see dandori.model.ModelPackage#getParameter_Source()
	 * @model dataType="dandori.model.SourceParameter" transient="true"
	 * @generated
	 */
	Object getSource();

	/**
	 * Sets the value of the '{@link dandori.model.Parameter#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Object value);

} // Parameter
