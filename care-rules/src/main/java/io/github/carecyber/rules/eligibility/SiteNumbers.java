package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.facility.Applicant;
import io.github.carecyber.core.facility.Facility;
import io.github.carecyber.core.facility.LegalEntity;
import io.github.carecyber.core.identity.FacilityFinessNumber;
import java.util.HashSet;
import java.util.Set;

/** The numbers that name one site of an applicant: a proposal about a site must say which one it means. */
final class SiteNumbers {

    private SiteNumbers() {}

    static Set<FacilityFinessNumber> of(Applicant applicant) {
        Set<FacilityFinessNumber> once = new HashSet<>();
        Set<FacilityFinessNumber> again = new HashSet<>();
        for (LegalEntity entity : applicant.legalEntities()) {
            for (Facility site : entity.facilities()) {
                FacilityFinessNumber number = site.finess();
                if (number != null && !once.add(number)) {
                    again.add(number);
                }
            }
        }
        once.removeAll(again);
        return once;
    }
}
