/**
 */
package dandori.model.impl;

import dandori.model.ActionJob;
import dandori.model.ModelPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Action Job</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ActionJobImpl extends UnitImpl implements ActionJob {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActionJobImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ACTION_JOB;
	}

} //ActionJobImpl
