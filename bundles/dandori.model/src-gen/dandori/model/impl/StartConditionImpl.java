/**
 */
package dandori.model.impl;

import dandori.model.ModelPackage;
import dandori.model.StartCondition;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Start Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class StartConditionImpl extends UnitImpl implements StartCondition {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StartConditionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.START_CONDITION;
	}

} //StartConditionImpl
