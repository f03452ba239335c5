/**
 */
package dandori.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Judgment Job</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see dandori.model.ModelPackage#getJudgmentJob()
 * @model
 * @generated
 */
public interface JudgmentJob extends Unit {
} // JudgmentJob
