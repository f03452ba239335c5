/**
 */
package dandori.model.impl;

import dandori.model.JudgmentJob;
import dandori.model.ModelPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Judgment Job</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class JudgmentJobImpl extends UnitImpl implements JudgmentJob {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected JudgmentJobImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.JUDGMENT_JOB;
	}

} //JudgmentJobImpl
