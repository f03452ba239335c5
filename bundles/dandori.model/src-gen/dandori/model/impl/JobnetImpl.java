/**
 */
package dandori.model.impl;

import dandori.model.Jobnet;
import dandori.model.ModelPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Jobnet</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class JobnetImpl extends UnitImpl implements Jobnet {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected JobnetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.JOBNET;
	}

} //JobnetImpl
