package org.workforceledger.agreement.api;

/**
 * One step of an explanation.
 *
 * @param clause the clause followed, as the catalogue spells it, such as {@code 8.7(f)(iii)}
 * @param says what the step does, with the figures and inputs it uses, in plain words
 * @param result what came out, with its unit, such as {@code 83.6 h}
 */
public record Step(String clause, String says, String result) {}
