/**
 */
package dandori.model.impl;

import dandori.model.JobGroup;
import dandori.model.ModelPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Job Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class JobGroupImpl extends UnitImpl implements JobGroup {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected JobGroupImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.JOB_GROUP;
	}

} //JobGroupImpl
