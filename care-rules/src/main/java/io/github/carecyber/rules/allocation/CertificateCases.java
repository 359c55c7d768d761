package io.github.carecyber.rules.allocation;

/**
 * What to do for each kind of certificate (<em>cas par clé de vérification</em>). It has no defaults, so the compiler finds every
 * place that a new kind touches.
 *
 * @param <R> what the cases return
 */
public interface CertificateCases<R> {

    /**
     * Answers for the certificate of a funding in full.
     *
     * @param certificate the certificate at hand
     * @return the result
     */
    R whole(AllocationCertificate.Whole certificate);

    /**
     * Answers for the certificate of exact shares, cut to the cent.
     *
     * @param certificate the certificate at hand
     * @return the result
     */
    R cutOff(AllocationCertificate.CutOff certificate);

    /**
     * Answers for the certificate of cents handed out in line.
     *
     * @param certificate the certificate at hand
     * @return the result
     */
    R line(AllocationCertificate.Line certificate);

    /**
     * Answers for the certificate of a sharing after which some were dropped.
     *
     * @param certificate the certificate at hand
     * @return the result
     */
    R useful(AllocationCertificate.Useful certificate);

    /**
     * Answers for the certificate of one claim after another.
     *
     * @param certificate the certificate at hand
     * @return the result
     */
    R ranking(AllocationCertificate.Ranking certificate);

    /**
     * Answers for the certificate of a best portfolio.
     *
     * @param certificate the certificate at hand
     * @return the result
     */
    R bound(AllocationCertificate.Bound certificate);

    /**
     * Answers for the certificate of envelopes of groups.
     *
     * @param certificate the certificate at hand
     * @return the result
     */
    R tree(AllocationCertificate.Tree certificate);
}
