/**
 */
package dandori.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The ar parameter of a jobnet: order between two of its units.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dandori.model.Relation#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link dandori.model.Relation#getSuccessor <em>Successor</em>}</li>
 *   <li>{@link dandori.model.Relation#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see dandori.model.ModelPackage#getRelation()
 * @model
 * @generated
 */
public interface Relation extends Parameter {
	/**
	 * Returns the value of the '<em><b>Predecessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Predecessor</em>' reference.
	 * @see #setPredecessor(Unit)
	 * @see dandori.model.ModelPackage#getRelation_Predecessor()
	 * @model required="true"
	 * @generated
	 */
	Unit getPredecessor();

	/**
	 * Sets the value of the '{@link dandori.model.Relation#getPredecessor <em>Predecessor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Predecessor</em>' reference.
	 * @see #getPredecessor()
	 * @generated
	 */
	void setPredecessor(Unit value);

	/**
	 * Returns the value of the '<em><b>Successor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Successor</em>' reference.
	 * @see #setSuccessor(Unit)
	 * @see dandori.model.ModelPackage#getRelation_Successor()
	 * @model required="true"
	 * @generated
	 */
	Unit getSuccessor();

	/**
	 * Sets the value of the '{@link dandori.model.Relation#getSuccessor <em>Successor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Successor</em>' reference.
	 * @see #getSuccessor()
	 * @generated
	 */
	void setSuccessor(Unit value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link dandori.model.RelationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see dandori.model.RelationKind
	 * @see #setKind(RelationKind)
	 * @see dandori.model.ModelPackage#getRelation_Kind()
	 * @model
	 * @generated
	 */
	RelationKind getKind();

	/**
	 * Sets the value of the '{@link dandori.model.Relation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see dandori.model.RelationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RelationKind value);

} // Relation
