/**
 */
package dandori.model.impl;

import dandori.model.ModelPackage;
import dandori.model.OtherUnit;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Other Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class OtherUnitImpl extends UnitImpl implements OtherUnit {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OtherUnitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.OTHER_UNIT;
	}

} //OtherUnitImpl
