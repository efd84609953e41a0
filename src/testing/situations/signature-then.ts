import { contentHash } from '../../assessment/content-hash.js'
import { signAssessment } from '../../assessment/sign-assessment.js'
import type { SignedAssessment } from '../../assessment/signed-assessment.schema.js'
import { isHousehold } from '../../assessment/signer-issues.js'
import type { Assessment } from '../../checklist/assessment.schema.js'
import { situationOf } from '../../facts/situation.js'
import { addDays } from '../../kernel/calendar-day.js'
import { LibraryError } from '../../kernel/library-error.js'
import type { ReadyPolicy } from '../../policy/define-policy.js'
import { Role } from '../../words/codes.schema.js'
import type { Hand } from '../../words/hand.schema.js'
import { aHand } from '../builders.js'
import type { Made } from './made-for.js'

/**
 * A complete assessment, signed for what it was made for, so many days after the decision.
 *
 * @throws LibraryError `testing.cannotSign` with the codes of what is in the way: a policy under which nobody may sign.
 */
export function signedThen(
  { policy, signing }: ReadyPolicy,
  { facts, decision }: Made,
  assessment: Assessment,
  days: number,
) {
  const [role = 'system'] = isHousehold(situationOf(facts, decision.on)) ? signing.signHousehold : signing.sign
  const at = `${addDays(decision.on, days)}T08:00:00Z`
  const signed = signAssessment({ policy, facts, decision, assessment, by: aHand(role), at })
  if (!signed.ok) throw new LibraryError('testing.cannotSign', { codes: signed.issues.map(({ code }) => code) })
  return signed.value
}

/** The same signature under another content, and said to be for that. */
export function resigned({ signed }: SignedAssessment, content: Assessment): SignedAssessment {
  return { ...content, signed: { ...signed, basis: { ...signed.basis, contentHash: contentHash(content) } } }
}

/** The same assessment under the signature of a hand that the policy does not name; `undefined` where it names all. */
export function byWrongHand(assessment: SignedAssessment, { signing }: ReadyPolicy): SignedAssessment | undefined {
  const wrong = Role.options.find((role) => ![...signing.sign, ...signing.signHousehold].includes(role))
  const by: Hand | undefined = wrong && aHand(wrong)
  return by && { ...assessment, signed: { ...assessment.signed, by } }
}
