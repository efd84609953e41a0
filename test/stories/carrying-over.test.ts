import { carryOver, replay } from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { factsOfHousehold } from '../case/facts.js'
import {
  answered,
  decided,
  Filing,
  linked,
  opened,
  proposed,
  registered,
  rejection,
  signed,
  signedCase,
} from '../case/filing.js'

const november = signedCase().file.content.signed
if (november === null) throw new Error('not signed')
const december = { ...rejection, on: '2026-12-01' }
const policy = boras.forsorjningsenheten
const begun = carryOver(november, { policy, facts: factsOfHousehold, decision: december })
const since = (childRef: string) => ({
  childRef,
  answers: { 'carry.since': `Om ${childRef} är inget nytt enligt mamman och skolan, som ringdes i fredags.` },
})

/** The next month's case with what was carried over in it, and the judgements made anew. */
function decemberCase(): Filing {
  const judgements = answered.map(({ children, ...rest }) => ({
    ...rest,
    children: children?.map(({ answers, ...child }) => ({
      ...child,
      answers: Object.fromEntries(Object.entries(answers ?? {}).filter(([item]) => !item.startsWith('views.'))),
    })),
  }))
  return new Filing({ at: '2026-11-20T09:00:00+01:00', receivedOn: '2026-11-20' })
    .on('2026-11-20', opened, linked, ...registered)
    .on('2026-12-01', proposed(december), { type: 'assessment.answered', ...begun.assessment }, ...judgements)
}

describe('the decision of the next month', () => {
  it('begins with what each child said, and asks each what has changed', () => {
    expect(begun.carried.map((path) => path.at(-1))).toEqual(expect.arrayContaining(['views.heard', 'views.content']))
    const filing = decemberCase()
    expect(
      filing.issues('2026-12-01', decided(december)).filter(({ severity }) => severity === 'blocking'),
    ).toMatchObject([
      { code: 'assessment.incomplete', item: 'carry.since', childRef: 'B1' },
      { code: 'assessment.incomplete', item: 'carry.since', childRef: 'B2' },
    ])
    filing.on(
      '2026-12-01',
      { type: 'assessment.answered', children: [since('B1'), since('B2')] },
      signed,
      decided(december),
    )
    expect(filing.file.state).toEqual({ process: 'decided', assessment: 'signed' })
    expect(replay(filing.file.trail, { policies: [policy] })).toMatchObject({ ok: true })
  })

  it('no longer counts an answer as carried over once it is given anew', () => {
    const filing = decemberCase().on('2026-12-01', {
      type: 'assessment.answered',
      children: [{ childRef: 'B1', answers: { 'views.heard': 'direct' } }],
    })
    const marks = filing.file.content.assessment.carried?.answers ?? []
    expect(marks.filter(({ childRef }) => childRef === 'B1').map(({ item }) => item)).not.toContain('views.heard')
    expect(marks.filter(({ childRef }) => childRef === 'B2').map(({ item }) => item)).toContain('views.heard')
  })

  it('cannot use what was carried over once a third child is there', () => {
    const third = { childRef: 'B3', birthDate: '2024-01-15', living: 'contact', affected: 'indirect' }
    const filing = decemberCase().on('2026-12-01', { type: 'child.registered', child: third })
    const anew = filing.issues('2026-12-01', signed).filter(({ params }) => params.reason === 'carriedNoMore')
    expect(new Set(anew.map(({ childRef }) => childRef))).toEqual(new Set(['B1', 'B2']))
  })
})
