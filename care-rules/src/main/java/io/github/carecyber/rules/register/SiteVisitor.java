package io.github.carecyber.rules.register;

import io.github.carecyber.core.facility.Facility;

/** What to do on a {@linkplain SiteWalk walk} over the sites of an applicant. */
public interface SiteVisitor {

    /**
     * Visits a site that was open on the day, or may have been.
     *
     * @param site the site
     * @param entity the index of its legal entity
     * @param index its index among the sites of that entity
     * @param surelyOpen false if it has a closing day and there is no day to compare it with
     */
    void visit(Facility site, int entity, int index, boolean surelyOpen);

    /**
     * Learns that the sites of a legal entity are not stated.
     *
     * @param entity the index of the legal entity
     */
    void noSites(int entity);

    /** Learns that the legal entities are not stated. */
    void noEntities();
}
