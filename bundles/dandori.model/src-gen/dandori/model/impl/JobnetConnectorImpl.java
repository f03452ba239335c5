/**
 */
package dandori.model.impl;

import dandori.model.JobnetConnector;
import dandori.model.ModelPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Jobnet Connector</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class JobnetConnectorImpl extends UnitImpl implements JobnetConnector {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected JobnetConnectorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.JOBNET_CONNECTOR;
	}

} //JobnetConnectorImpl
