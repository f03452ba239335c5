/**
 */
package dandori.model.impl;

import dandori.model.EventJob;
import dandori.model.ModelPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event Job</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class EventJobImpl extends UnitImpl implements EventJob {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EventJobImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EVENT_JOB;
	}

} //EventJobImpl
