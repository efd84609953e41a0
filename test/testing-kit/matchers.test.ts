import { describe, expect, it } from 'vitest'
import { signAssessment } from '../../src/assessment/sign-assessment.js'
import { type CaseFile, checkpoint } from '../../src/index.js'
import { completeAssessment } from '../../src/testing/complete-assessment.js'
import { given } from '../../src/testing/flow.js'
import { matchers } from '../../src/testing/matchers.js'
import { eventsOf } from '../../src/testing/matter-events.js'
import { matters } from '../../src/testing/matters.js'
import '../../src/vitest.js'

const matter = matters.housing
const { told, assessed, decided } = eventsOf(matter)
const { file: before } = given(told, { matter })
const { file: after } = given([...told, ...assessed], { matter })
const approved = { ...decided, decision: { ...matter.decision, by: undefined, outcome: 'approval' } }
const noChild = { ...matter, facts: { caseType: 'housing', childrenLinked: 'no', children: [], reason: 'Bor ensam.' } }

/** The input of a decision whose assessment is complete and signed. */
function signed() {
  const { policy, facts, decision } = matter
  const assessment = completeAssessment(matter)
  const result = signAssessment({
    policy,
    facts,
    decision,
    assessment,
    by: decision.by,
    at: `${decision.on}T08:00:00Z`,
  })
  if (!result.ok) throw new Error('not signed')
  return { policy, facts, decision, assessment: result.value }
}

/** What a failing expectation says. */
function saidBy(expectation: () => void): string {
  try {
    expectation()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('the expectation holds')
}

describe('toRefuse', () => {
  it('holds for an event that a case file refuses, for each code that is named', () => {
    expect(before).toRefuse(decided)
    expect(before).toRefuse(decided, 'assessment.missing')
    expect(before).not.toRefuse(decided, 'assessment.stale')
    expect(after).not.toRefuse(decided)
    expect(after).not.toRefuse(decided, 'assessment.missing')
  })

  it('holds for a decision of which everything is told, as a matter or as what checkDecision takes', () => {
    const { policy, facts, decision } = matter
    expect(matter).toRefuse('assessment.missing')
    expect({ policy, facts, decision }).toRefuse('assessment.missing')
    expect(signed()).not.toRefuse()
  })

  it('asks for all codes, and under .not for none', () => {
    const failing = () => expect(matter).toRefuse('assessment.missing', 'assessment.stale')
    expect(failing).toThrow('expected to be refused for assessment.missing, assessment.stale, but it was refused for')
    expect(() => expect(matter).not.toRefuse('assessment.missing', 'assessment.stale')).toThrow(
      'expected not to be refused',
    )
  })

  it('tells what was expected, what came, and how to mend it', () => {
    expect(saidBy(() => expect(before).toRefuse(decided, 'assessment.stale'))).toMatchInlineSnapshot(`
      "decision.made: expected to be refused for assessment.stale, but it was refused for assessment.missing.
        - assessment.missing (blocking): The child impact assessment has not been started. Open the child impact assessment and answer the questions, about the case and about each child."
    `)
    expect(saidBy(() => expect(before).not.toRefuse(decided))).toMatchInlineSnapshot(`
      "decision.made: expected not to be refused, but it was refused for assessment.missing.
        - assessment.missing (blocking): The child impact assessment has not been started. Open the child impact assessment and answer the questions, about the case and about each child."
    `)
    expect(saidBy(() => expect(after).toRefuse(decided))).toMatchInlineSnapshot(`
      "decision.made: expected to be refused, but nothing stands in its way.
        - rule.notRun (info): Check E03 has not been made. It needs earlier child impact assessments. Give the system what is missing, or check it yourself."
    `)
  })

  it.each([
    ['a matter that cannot be read', {}, []],
    ['a file that was read from storage', JSON.parse(JSON.stringify(before)), [decided]],
    ['an event that cannot be read', before, [{ type: 'decision.made', decision: 'nej' }]],
    ['an event that the library does not know', before, [{ type: 'beslut.fattat' }]],
    ['a policy that is not in force', { ...matter, decision: { ...matter.decision, on: '1980-01-01' } }, []],
  ] as const)('counts %s neither as refused nor as not refused', (_, subject, event) => {
    expect(() => expect(subject).toRefuse(...event)).toThrow('no rule has judged it')
    expect(() => expect(subject).not.toRefuse(...event)).toThrow('no rule has judged it')
    expect(() => expect(subject).not.toRefuse(...event, 'assessment.missing')).toThrow('no rule has judged it')
    expect(() => expect(subject).toAllow(...event)).toThrow('no rule has judged it')
    expect(() => expect(subject).not.toAllow(...event)).toThrow('no rule has judged it')
  })

  it('holds for what cannot be read where the test names that very reason', () => {
    expect({}).toRefuse('input.invalid')
    expect(JSON.parse(JSON.stringify(before))).toRefuse(decided, 'file.notLive')
    expect(before).toRefuse({ type: 'beslut.fattat' }, 'event.malformed')
    expect(() => expect({}).not.toRefuse('input.invalid')).toThrow('expected not to be refused')
  })

  it('takes no code that the library does not have, in either sense', () => {
    // @ts-expect-error a misspelt code
    expect(() => expect(matter).toRefuse('assessment.mising')).toThrow('code 1 of 1 is no issue code')
    // @ts-expect-error a misspelt code
    expect(() => expect(before).not.toRefuse(decided, 'assessment.missing', 'nej')).toThrow('code 2 of 2')
  })

  it('asks for an event where it is given a case file', () => {
    expect(() => expect(before).toRefuse('assessment.missing')).toThrow('give the event first')
    expect(() => expect(before).not.toAllow()).toThrow('give the event first')
  })
})

describe('toAllow', () => {
  it('holds where nothing blocks', () => {
    expect(after).toAllow(decided)
    expect(before).not.toAllow(decided)
    expect(signed()).toAllow()
    expect(noChild).toAllow()
    expect(matter).not.toAllow()
  })

  it('lets warnings through', () => {
    expect(after).toAllow(approved)
  })

  it('tells what stands in the way, or that nothing does', () => {
    expect(saidBy(() => expect(matter).toAllow())).toMatchInlineSnapshot(`
      "the decision: expected to be allowed, but it was refused for assessment.missing.
        - assessment.missing (blocking): The child impact assessment has not been started. Open the child impact assessment and answer the questions, about the case and about each child."
    `)
    expect(saidBy(() => expect(noChild).not.toAllow())).toMatchInlineSnapshot(
      `"the decision: expected not to be allowed, but nothing stands in its way."`,
    )
  })
})

describe('toRequireAssessment', () => {
  it('reads a decision of which everything is told', () => {
    expect(matter).toRequireAssessment()
    expect(matter).toRequireAssessment('simple')
    expect(matter).not.toRequireAssessment('full')
    expect(noChild).not.toRequireAssessment()
  })

  it('reads a case file on its last day, or for the decision of an event', () => {
    expect(before).toRequireAssessment()
    expect(before).toRequireAssessment('simple')
    expect(before).toRequireAssessment(decided)
    expect(before).toRequireAssessment(decided, 'simple')
    expect(before).not.toRequireAssessment(decided, 'extended')
  })

  it('tells what is required instead, and by which rules', () => {
    expect(saidBy(() => expect(noChild).toRequireAssessment())).toMatchInlineSnapshot(
      `"expected an assessment to be required, but none is. Rules that fired: NAT4."`,
    )
    expect(saidBy(() => expect(matter).not.toRequireAssessment())).toMatchInlineSnapshot(
      `"expected no assessment to be required, but one is required, of depth simple, and the gate is block. Rules that fired: NAT2."`,
    )
    expect(saidBy(() => expect(matter).toRequireAssessment('full'))).toMatchInlineSnapshot(
      `"expected an assessment of depth full to be required, but one is required, of depth simple, and the gate is block. Rules that fired: NAT2."`,
    )
  })

  it('takes one depth, and nothing that cannot be read', () => {
    // @ts-expect-error no depth
    expect(() => expect(matter).not.toRequireAssessment('deep')).toThrow('name one depth or none')
    // @ts-expect-error two depths
    expect(() => expect(matter).not.toRequireAssessment('simple', 'full')).toThrow('name one depth or none')
    expect(() => expect({}).not.toRequireAssessment()).toThrow('no rule has judged it')
    expect(() => expect(JSON.parse(JSON.stringify(before))).not.toRequireAssessment(decided)).toThrow('file.notLive')
    const early = { ...decided, decision: { ...matter.decision, by: undefined, on: '1980-01-01' } }
    expect(() => expect(before).not.toRequireAssessment(early)).toThrow('policy.notInForce')
  })
})

describe('toHaveUnbrokenTrail', () => {
  const { trail } = after

  it('holds for a file, for its trail and for both as they are stored', () => {
    expect(after).toHaveUnbrokenTrail()
    expect(trail).toHaveUnbrokenTrail()
    expect(JSON.parse(JSON.stringify(after))).toHaveUnbrokenTrail()
    expect(trail).toHaveUnbrokenTrail(checkpoint(before))
  })

  it('fails for a trail that lost an entry, or its end beside a file or a checkpoint', () => {
    expect(trail.toSpliced(1, 1)).not.toHaveUnbrokenTrail()
    expect({ ...after, trail: trail.slice(0, -1) }).not.toHaveUnbrokenTrail()
    expect(trail.slice(0, 2)).toHaveUnbrokenTrail()
    expect(trail.slice(0, 2)).not.toHaveUnbrokenTrail(checkpoint(before))
  })

  it('tells where it is broken', () => {
    expect(saidBy(() => expect(trail.toSpliced(1, 1)).toHaveUnbrokenTrail())).toMatchInlineSnapshot(
      `"expected a whole trail, but at entry 1 it is broken (sequence): the entries are in the wrong order."`,
    )
    expect(saidBy(() => expect(trail).not.toHaveUnbrokenTrail())).toMatchInlineSnapshot(
      `"expected a broken trail, but it is whole."`,
    )
  })

  it.each([undefined, null, 'en text', {}, { trail: 'en text' }])(
    'takes %j for no trail, in either sense',
    (subject) => {
      expect(() => expect(subject).toHaveUnbrokenTrail()).toThrow('give it a case file')
      expect(() => expect(subject).not.toHaveUnbrokenTrail()).toThrow('give it a case file')
    },
  )
})

describe('toBeFreeOfPersonalData', () => {
  const number = '850709-9805'

  it.each([
    ['a text', `Ringde ${number}.`],
    ['a number', 8507099805],
    ['a list in an object', { rows: [{ note: number }] }],
    ['a key', { [number]: true }],
    ['a map', new Map([['key', number]])],
    ['a set', new Set([number])],
    ['the message of an error', new Error(number)],
    ['the cause of an error', new Error('failed', { cause: new Error(number) })],
    [
      'the stack of an error whose message was changed',
      Object.assign(new Error('failed'), { stack: `Error: ${number}\n    at ring (rad.ts:1:1)` }),
    ],
    ['what an object says of itself as JSON', { toJSON: () => ({ number }) }],
    ['the text of JSON', JSON.stringify([{ number }])],
  ])('finds an identity number in %s', (_, subject) => {
    expect(subject).not.toBeFreeOfPersonalData()
    expect(() => expect(subject).toBeFreeOfPersonalData()).toThrow('found an identity number')
  })

  it('finds words that are named, in whatever case and in the genitive, and no part of another word', () => {
    expect({ note: 'ELINS mamma ringde.' }).not.toBeFreeOfPersonalData('Elin')
    expect({ note: 'Elinor ringde.' }).toBeFreeOfPersonalData('Elin')
    expect({ note: 'Hon bor på Åsgatan  4.' }).not.toBeFreeOfPersonalData('Åsgatan 4')
    expect({ note: 'Hon bor på Björkåsgatan 4.' }).toBeFreeOfPersonalData('Åsgatan 4')
    expect({ elin: 1 }).not.toBeFreeOfPersonalData('Elin')
  })

  it('takes whole trails, whose hashes and salts are not digits that mean something', () => {
    expect(after).toBeFreeOfPersonalData()
    expect(JSON.stringify(after.trail)).toBeFreeOfPersonalData()
  })

  it('reads a text of JSON as what it holds: an escaped name, and a hash whose digits mean nothing', () => {
    expect('{"note":"\\u0045lin ringde."}').not.toBeFreeOfPersonalData('Elin')
    const hash = `a8507099805${'b'.repeat(53)}`
    expect(JSON.stringify({ hash })).toBeFreeOfPersonalData()
    expect(JSON.stringify({ hash: `${hash} ` })).not.toBeFreeOfPersonalData()
    expect('[no JSON, but Elin]').not.toBeFreeOfPersonalData('Elin')
  })

  it('does not take the folder of a developer in a stack for what an error says', () => {
    const error = Object.assign(new Error('failed'), { stack: 'Error: failed\n    at ring (/home/elin/rad.ts:1:1)' })
    expect(error).toBeFreeOfPersonalData('Elin')
  })

  it('tells where, but not what: neither the word nor a key that may be a name', () => {
    const subject: Record<string, unknown> = { rows: [{ note: `Elin ${number}` }], elin: { note: 'Elin' }, Åke: 'Elin' }
    const said = saidBy(() => expect(subject).toBeFreeOfPersonalData('Oskar', 'Elin'))
    expect(said).toMatchInlineSnapshot(
      `"expected to be free of personal data, but found an identity number at rows.0.note, word 2 of 2 at rows.0.note, word 2 of 2 at the key <key>, word 2 of 2 at <key>.note, word 2 of 2 at <key>."`,
    )
    expect(said).not.toMatch(/elin|oskar|åke|9805/iu)
    expect(saidBy(() => expect({}).not.toBeFreeOfPersonalData('Oskar'))).toMatchInlineSnapshot(
      `"expected an identity number or a word that was named to be found, but there is none."`,
    )
    expect(saidBy(() => expect(Array.from({ length: 12 }, () => number)).toBeFreeOfPersonalData())).toContain(
      '2 more places',
    )
  })

  it('looks through what refers to itself, and is not held up by when something was', () => {
    const loop: Record<string, unknown> = { at: new Date('2026-11-02T09:00:00Z') }
    loop.again = loop
    expect(loop).toBeFreeOfPersonalData()
    loop.note = number
    expect(loop).not.toBeFreeOfPersonalData()
  })

  it.each([
    ['nothing', undefined],
    ['a function', () => number],
    ['bytes', new Uint8Array([1])],
    ['a promise', { later: Promise.resolve(number) }],
  ])('does not pass over %s in silence, in either sense', (_, subject) => {
    expect(() => expect(subject).toBeFreeOfPersonalData()).toThrow(/nothing to look through|cannot be looked through/u)
    expect(() => expect(subject).not.toBeFreeOfPersonalData()).toThrow(
      /nothing to look through|cannot be looked through/u,
    )
  })

  it.each(['', ' ', '–'])('takes no word that it could never find: %j', (word) => {
    expect(() => expect('text').toBeFreeOfPersonalData(word)).toThrow('holds no letter')
  })
})

describe('matchers', () => {
  it('never repeat a text of a case in a message', () => {
    const secret = 'Hemligt-om-barnet'
    const open: CaseFile = given([{ type: 'children.screened', childrenLinked: 'no', reason: secret }], { matter }).file
    const event = { ...decided, [secret]: secret, note: secret }
    const input = { ...matter, facts: { ...matter.facts, reason: secret, [secret]: secret } }
    const messages = [
      saidBy(() => expect(open).toRefuse({ type: 'investigation.opened' })),
      saidBy(() => expect(open).toAllow(event)),
      saidBy(() => expect(open).toAllow({ type: secret })),
      saidBy(() => expect(input).toAllow()),
      saidBy(() => expect(input).toRequireAssessment('full')),
      saidBy(() => expect([secret]).toHaveUnbrokenTrail()),
      saidBy(() => expect({ [secret]: secret }).toBeFreeOfPersonalData(secret)),
    ]
    expect(messages.filter((message) => message.includes(secret))).toEqual([])
  })

  it('can be called by themselves', () => {
    expect(matchers.toRefuse(before, decided, 'assessment.missing').pass).toBe(true)
    const { toAllow } = matchers
    expect(toAllow(after, decided).pass).toBe(true)
  })

  it('fit where a matcher describes a part of something', () => {
    expect({ input: matter }).toEqual({ input: expect.toRefuse('assessment.missing') })
    expect({ input: matter }).not.toEqual({ input: expect.toAllow() })
  })
})
