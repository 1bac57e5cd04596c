/**
 * Ashton Vale Primary School's social media policy of 2018. It is long, and is divided here as the paper is:
 *
 * <ul>
 *   <li>{@code Scope}: what its words mean, what it reaches, the disclaimer on personal accounts;
 *   <li>{@code Roles}: senior leaders, administrators, staff, and how an account comes to be;
 *   <li>{@code UseByTheSchool}: work time, the Headteacher's approval, watching and answering;
 *   <li>{@code Behaviour}: respect, confidence, contact with pupils, who is posting, journalists, breaches;
 *   <li>{@code PupilsGuidance}: age, the school day, phones, computers, the firewall, bullying;
 *   <li>{@code LawAndAbuse}: copyright, data protection, offensive comments, tone;
 *   <li>{@code Images}: the leave to use pictures and its conditions;
 *   <li>{@code PersonalUse}: staff, pupils and parents, posts elsewhere;
 *   <li>{@code Tips} and {@code SchoolAccounts}: the appendix.
 * </ul>
 *
 * <p>Each is a list of norms in the order of the paper; {@code AshtonVale} joins them, and {@code AshtonValePaper} is the
 * paper's outline. {@code Phrases} and {@code Contacts} hold the conditions that this policy alone needs, {@code Reckoned}
 * the facts behind them, {@code AnswerTime} the reckoning of its 24 hours.
 */
@NullMarked
package org.schoolgate.rules.ashtonvale;

import org.jspecify.annotations.NullMarked;
