package io.github.carecyber.rules.allocation;

import java.util.List;

/** What a policy decides: the awards in the order of the claims, and their certificate. */
record Outcome(List<Award> awards, AllocationCertificate certificate) {}
