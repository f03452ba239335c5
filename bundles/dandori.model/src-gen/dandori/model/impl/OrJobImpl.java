/**
 */
package dandori.model.impl;

import dandori.model.ModelPackage;
import dandori.model.OrJob;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Or Job</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class OrJobImpl extends UnitImpl implements OrJob {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrJobImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.OR_JOB;
	}

} //OrJobImpl
