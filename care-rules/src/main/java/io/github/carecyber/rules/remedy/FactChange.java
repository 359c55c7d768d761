package io.github.carecyber.rules.remedy;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.text.BilingualText;
import java.util.List;
import java.util.function.Function;

/**
 * A change of one fact of an application (<em>modification</em>), for example a security policy to supply.
 *
 * <p>It names what it changes by identifier and not by position, so it is the same in whatever order a file lists its sites and
 * documents. Changes are equal if they change the same fact in the same way.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface FactChange
        permits AimAtCall,
                FileBetween,
                DeclareFigure,
                CarryOutActivity,
                ObtainAuthorisation,
                StateCoverage,
                SupplyDocument {

    /**
     * Returns why the fact may be changed.
     *
     * @return its nature
     */
    FactNature nature();

    /**
     * Returns the places that the change touches.
     *
     * @param application the application
     * @return the places in it, at least one
     * @throws IllegalArgumentException if the application has no such place
     */
    List<DataPath> paths(Application application);

    /**
     * Returns an application with the fact changed. Where the change leaves a choice, such as the day inside a period, one is taken
     * that its class names; nothing else is changed. The copy is made to be assessed: what only the applicant can tell, such as the
     * identifier of a document to supply, stays unstated in it.
     *
     * @param application the application
     * @return the changed copy
     * @throws IllegalArgumentException if the application has no place that the change touches
     */
    Application applyTo(Application application);

    /**
     * Returns what is to be done, written for the management of a hospital. The wording may change in any release; no logic should
     * read it.
     *
     * @return a phrase without a full stop
     */
    BilingualText wording();

    /**
     * Returns the result of the function for the kind at hand.
     *
     * @param <R> what the functions return
     * @param aimAtCall applied to the call aimed at
     * @param fileBetween applied to the moment of filing
     * @param declareFigure applied to a figure
     * @param carryOutActivity applied to a care activity
     * @param obtainAuthorisation applied to an authorisation
     * @param stateCoverage applied to what a document covers
     * @param supplyDocument applied to a document
     * @return the result of the one function applied
     */
    default <R> R fold(
            Function<? super AimAtCall, ? extends R> aimAtCall,
            Function<? super FileBetween, ? extends R> fileBetween,
            Function<? super DeclareFigure, ? extends R> declareFigure,
            Function<? super CarryOutActivity, ? extends R> carryOutActivity,
            Function<? super ObtainAuthorisation, ? extends R> obtainAuthorisation,
            Function<? super StateCoverage, ? extends R> stateCoverage,
            Function<? super SupplyDocument, ? extends R> supplyDocument) {
        if (this instanceof AimAtCall kind) {
            return aimAtCall.apply(kind);
        }
        if (this instanceof FileBetween kind) {
            return fileBetween.apply(kind);
        }
        if (this instanceof DeclareFigure kind) {
            return declareFigure.apply(kind);
        }
        if (this instanceof CarryOutActivity kind) {
            return carryOutActivity.apply(kind);
        }
        if (this instanceof ObtainAuthorisation kind) {
            return obtainAuthorisation.apply(kind);
        }
        if (this instanceof StateCoverage kind) {
            return stateCoverage.apply(kind);
        }
        return supplyDocument.apply((SupplyDocument) this);
    }
}
