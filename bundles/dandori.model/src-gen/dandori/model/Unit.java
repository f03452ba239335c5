/**
 */
package dandori.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything the definition tree is made of. Its parameters stand in the order of the file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dandori.model.Unit#getName <em>Name</em>}</li>
 *   <li>{@link dandori.model.Unit#getType <em>Type</em>}</li>
 *   <li>{@link dandori.model.Unit#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link dandori.model.Unit#getParameters <em>Parameters</em>}</li>
 *   <li>{@link dandori.model.Unit#getUnits <em>Units</em>}</li>
 *   <li>{@link dandori.model.Unit#getUpper <em>Upper</em>}</li>
 *   <li>{@link dandori.model.Unit#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see dandori.model.ModelPackage#getUnit()
 * @model abstract="true"
 * @generated
 */
public interface Unit extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see dandori.model.ModelPackage#getUnit_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link dandori.model.Unit#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ty code, for example rj; also of codes this version does not know.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see dandori.model.ModelPackage#getUnit_Type()
	 * @model required="true"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link dandori.model.Unit#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What follows the name in the unit line: permission, owner and resource group with their commas, as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' attribute.
	 * @see #setAttributes(String)
	 * @see dandori.model.ModelPackage#getUnit_Attributes()
	 * @model default=""
	 * @generated
	 */
	String getAttributes();

	/**
	 * Sets the value of the '{@link dandori.model.Unit#getAttributes <em>Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attributes</em>' attribute.
	 * @see #getAttributes()
	 * @generated
	 */
	void setAttributes(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link dandori.model.Parameter}.
	 * It is bidirectional and its opposite is '{@link dandori.model.Parameter#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see dandori.model.ModelPackage#getUnit_Parameters()
	 * @see dandori.model.Parameter#getOwner
	 * @model opposite="owner" containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link dandori.model.Unit}.
	 * It is bidirectional and its opposite is '{@link dandori.model.Unit#getUpper <em>Upper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see dandori.model.ModelPackage#getUnit_Units()
	 * @see dandori.model.Unit#getUpper
	 * @model opposite="upper" containment="true"
	 * @generated
	 */
	EList<Unit> getUnits();

	/**
	 * Returns the value of the '<em><b>Upper</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link dandori.model.Unit#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Upper</em>' container reference.
	 * @see #setUpper(Unit)
	 * @see dandori.model.ModelPackage#getUnit_Upper()
	 * @see dandori.model.Unit#getUnits
	 * @model opposite="units"
	 * @generated
	 */
	Unit getUpper();

	/**
	 * Sets the value of the '{@link dandori.model.Unit#getUpper <em>Upper</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper</em>' container reference.
	 * @see #getUpper()
	 * @generated
	 */
	void setUpper(Unit value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where this unit stands in the text it was read from; null for a new one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(Object)
	 * @see dandori.model.ModelPackage#getUnit_Source()
	 * @model dataType="dandori.model.SourceUnit" transient="true"
	 * @generated
	 */
	Object getSource();

	/**
	 * Sets the value of the '{@link dandori.model.Unit#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Object value);

} // Unit
