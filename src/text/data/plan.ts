import type { Localised } from '../../words/locale.js'

/**
 * A step of a plan as one entry of a list. `{what}` is what the event is called and `{who}` the roles any of which can do
 * it; each detail that a step has comes between them. Our own wording; last checked 2026-11-25.
 */
export const planTexts = {
  step: { sv: '{what}[: {details}].[ Kan göras av: {who}.]', en: '{what}[: {details}].[ Can be done by: {who}.]' },
  measure: { sv: 'åtgärd {measure}', en: 'measure {measure}' },
  child: { sv: 'barn {child}', en: 'child {child}' },
  recipients: { sv: 'också {recipients}', en: 'also {recipients}' },
  question: { sv: 'en fråga om {about}', en: 'one question about {about}' },
  questions: { sv: '{count} frågor om {about}', en: '{count} questions about {about}' },
  matter: { sv: 'ärendet', en: 'the case' },
  due: { sv: 'senast {due}', en: 'by {due}' },
} as const satisfies { readonly [part: string]: Localised }
