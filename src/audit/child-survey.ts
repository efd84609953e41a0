import { deepFreeze } from '../kernel/deep-freeze.js'
import { surveyContent } from './data/child-survey.js'

/**
 * The survey for children, as data: items, scale and conditions in Swedish and English. Its wording is free (CC0).
 *
 * @example
 * ```ts
 * import { childSurvey } from 'barnkonsekvens/audit'
 *
 * childSurvey.items.map((item) => item.text.sv)[1] // => 'Jag fick säga vad jag tycker.'
 * childSurvey.scale.map((face) => face.code) // => ['yes', 'partly', 'no', 'noAnswer']
 * childSurvey.items.filter((item) => item.variant === 'lss').length // => 1
 * ```
 */
export const childSurvey: typeof surveyContent = deepFreeze(surveyContent)

/** An item of the survey. */
export type SurveyItemId = (typeof surveyContent)['items'][number]['id']

/** A group that answers are told in. */
export type SurveyGroup = 'under12' | 'from12'
