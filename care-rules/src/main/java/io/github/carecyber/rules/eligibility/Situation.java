package io.github.carecyber.rules.eligibility;

import io.github.carecyber.core.application.Application;
import io.github.carecyber.core.call.FundingCall;
import java.time.LocalDate;

/** What conditions are decided on. */
record Situation(FundingCall call, Application application, LocalDate asOf) {}
