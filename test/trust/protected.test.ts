import { type ChildFact, childParagraphs, explain, validateAssessment } from 'barnkonsekvens'
import { jointReviewAgenda, jointReviewCase } from 'barnkonsekvens/audit'
import { duties } from 'barnkonsekvens/law'
import { messageFor, planStepText } from 'barnkonsekvens/text'
import { describe, expect, it } from 'vitest'
import { answered, children, Filing, linked, opened, proposed } from '../case/filing.js'
import { matterNamed, policyOf } from '../examples/matters.js'

const day = '2026-11-02'
const schoolUnit = 'ekbackens-forskola'
const place = 'Ekbackens förskola'

/** What tells where a child lives or goes, or when it was born: units, days and forms of living. */
const telling = [
  schoolUnit,
  place,
  'forsorjningsenheten',
  ...children.flatMap(({ birthDate, living }) => [birthDate, living]),
]

/** A case whose children have an identity that is protected, or of which nobody has said that it is not. */
function aCase(protectedIdentity: ChildFact['protectedIdentity']): Filing {
  const registered = children.map((child) => ({
    type: 'child.registered',
    child: { ...child, ...(protectedIdentity !== undefined && { protectedIdentity }) },
  }))
  return new Filing()
    .on('2026-10-20', opened, linked, ...registered, {
      type: 'unit.involved',
      unit: schoolUnit,
      needsCoordination: 'yes',
    })
    .on(day, proposed(), ...answered.slice(0, 1))
}

describe.each([undefined, 'unknown', 'yes'] as const)('of a child whose protected identity is %s', (told) => {
  const { file } = aCase(told)
  const { issues, blocked, plan = [], duties: owed } = explain(file, { on: '2026-11-25' })
  const all = [...issues, ...blocked.flatMap((each) => each.issues)]

  it('issues, duties and steps tell the reference, and not where it is or when it was born', () => {
    const shown = JSON.stringify([all, plan, owed, duties(file, { on: '2026-11-25' })])
    expect(shown).toContain('"B1"')
    expect(telling.filter((each) => each !== undefined && shown.includes(`"${each}"`))).toEqual([])
  })

  it('messages tell no more in either language', () => {
    const words = (['sv', 'en'] as const).flatMap((locale) => [
      ...all.flatMap((issue) => Object.values(messageFor(issue, locale))),
      ...plan.map((step) => planStepText(step, locale)),
    ])
    const shown = words.join('\n')
    expect(shown).toContain('B1')
    expect(
      [schoolUnit, place, 'forsorjningsenheten', '2017-05-04', '2012-03-09'].filter((each) => shown.includes(each)),
    ).toEqual([])
  })

  it('a step has no field beyond these', () => {
    const fields = new Set(
      plan.flatMap((step) => [...Object.keys(step), ...(step.items ?? []).flatMap((item) => Object.keys(item))]),
    )
    const known = ['type', 'who', 'childRef', 'measure', 'recipients', 'dueOn', 'items', 'item', 'outcome', 'area']
    expect([...fields].filter((field) => !known.includes(field))).toEqual([])
  })

  it('the list of the joint review tells nothing: it is of cases and units', () => {
    const agenda = jointReviewAgenda([jointReviewCase(file)], { from: '2026-11-25' })
    expect(agenda.cases.map(({ caseRef, units }) => [caseRef, units])).toEqual([
      [file.caseId, [schoolUnit, 'forsorjningsenheten']],
    ])
    expect(JSON.stringify(agenda)).not.toMatch(/"B[12]"|2017-05-04|2012-03-09|shared/)
  })

  it('the paragraph tells what was written for it, and nothing of the facts or of other answers', () => {
    const { assessment } = file.content
    const before = childParagraphs(assessment)
    const known = {
      ...assessment,
      children: assessment.children.map((child) => ({ ...child, answers: { ...child.answers, 'dv.school': place } })),
    }
    expect(childParagraphs(known)).toEqual(before)
    expect(before.map((paragraph) => Object.keys(paragraph))).toEqual(before.map(() => ['childRef', 'parts', 'text']))
    expect(telling.filter((each) => each !== undefined && JSON.stringify(before).includes(each))).toEqual([])
  })
})

describe('a text that gives away where a child is', () => {
  const matter = matterNamed('partner-violence')
  const { facts, decision, context, assessment } = matter
  const leaking = {
    ...assessment,
    children: assessment.children.map((child) => ({
      ...child,
      answers: { ...child.answers, 'dec.childParagraph': `${String(child.answers['dec.childParagraph'])} ${place}.` },
    })),
  }
  const found = (protectedIdentity: ChildFact['protectedIdentity']) => {
    const told = facts.children.map(({ protectedIdentity: _, ...child }) => ({
      ...child,
      ...(protectedIdentity !== undefined && { protectedIdentity }),
    }))
    const given = { policy: policyOf(matter), facts: { ...facts, children: told }, decision, ...context }
    return validateAssessment(leaking, { ...given, flaggedTerms: [place], recipients: ['applicant'] }).filter(
      ({ rule }) => rule === 'E28',
    )
  }

  it.each([undefined, 'unknown', 'yes'] as const)(
    'stops the assessment while the protected identity is %s, unseen',
    (told) => {
      const issues = found(told)
      expect(new Set(issues.map(({ code, severity }) => `${code} ${severity}`))).toEqual(
        new Set(['privacy.leak blocking']),
      )
      const words = issues.flatMap((issue) => Object.values(messageFor(issue, 'sv')))
      expect(JSON.stringify([issues, words])).not.toMatch(/ekbacken/i)
    },
  )
})
