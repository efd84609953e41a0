/** Forgeries of what was answered before it was signed. */
import { type Event, eventAt, placesOf, rechained, type Trail } from '../rechain.js'
import { type Family, last } from './family.js'

/** What every assessment of a kind asks, whatever the case: taken out of a signed one, it was not complete. */
const askedOfCase = (trail: Trail): readonly string[] => {
  const isTold = placesOf(trail, 'children.screened').some((seq) => 'impact' in eventAt(trail, seq))
  // What the facts say already is not asked.
  return [...(isTold ? [] : ['screening.impact']), 'board.bka', 'board.groups', 'board.conflicts']
}
const askedOfChild = ['child.affectedHow', 'views.heard', 'bal.bestInterest', 'bal.aligned', 'dec.childParagraph']
const carrying = ['child.affectedHow', 'bal.bestInterest', 'dec.childParagraph']

interface Answered {
  readonly answers?: Readonly<Record<string, unknown>>
  readonly children?: readonly { readonly childRef: string; readonly answers?: Readonly<Record<string, unknown>> }[]
}

const isAnswered = (trail: Trail): boolean =>
  placesOf(trail, 'assessment.signed').some(
    (seq) => !('document' in eventAt(trail, seq)) && seq > (last(placesOf(trail, 'assessment.answered')) ?? seq),
  )

type Given = Readonly<Record<string, unknown>>

/** The trail with every answer read anew, in a list; an empty one where none of them becomes another. */
function withAnswers(trail: Trail, change: (answers: Given, childRef?: string) => Given): readonly Trail[] {
  let isOther = false
  const read = (answers: Given, childRef?: string): Given => {
    const next = change(answers, childRef)
    isOther ||= JSON.stringify(next) !== JSON.stringify(answers)
    return next
  }
  const entries = trail.map((entry) => {
    if (entry.event?.type !== 'assessment.answered') return entry
    const { answers, children, ...event } = entry.event as Event & Answered
    const parts = children?.map((part) => ({
      ...part,
      ...(part.answers && { answers: read(part.answers, part.childRef) }),
    }))
    const patch = { ...(answers && { answers: read(answers) }), ...(parts && { children: parts }) }
    return { ...entry, event: { ...event, ...patch } as Event }
  })
  return isOther ? [rechained(entries)] : []
}

const leaving =
  (item: string) =>
  ({ [item]: _, ...rest }: Given): Given =>
    rest

const childRefs = (trail: Trail): readonly string[] => [
  ...new Set(
    placesOf(trail, 'assessment.answered').flatMap((seq) =>
      ((eventAt(trail, seq) as Answered).children ?? []).map(({ childRef }) => childRef),
    ),
  ),
]

export const answers: readonly Family[] = [
  {
    forges: 'an assessment from which an answer was taken before it was signed',
    of: (trail) => {
      if (!isAnswered(trail)) return []
      const ofCase = askedOfCase(trail).flatMap((item) => withAnswers(trail, leaving(item)))
      const ofChildren = childRefs(trail).flatMap((childRef) =>
        askedOfChild.flatMap((item) =>
          withAnswers(trail, (given, of) => (of === childRef ? leaving(item)(given) : given)),
        ),
      )
      return [...ofCase, ...ofChildren]
    },
  },
  {
    forges: 'an assessment that says nothing of a child',
    of: (trail) =>
      isAnswered(trail)
        ? childRefs(trail).flatMap((childRef) =>
            carrying.flatMap((item) =>
              withAnswers(trail, (given, of) =>
                of === childRef && item in given ? { ...given, [item]: 'Barnperspektivet har beaktats.' } : given,
              ),
            ),
          )
        : [],
  },
  {
    forges: 'an assessment without the part of a child',
    of: (trail) =>
      isAnswered(trail)
        ? childRefs(trail).map((childRef) =>
            rechained(
              trail.map((entry) => {
                const { children } = entry.event as Answered
                const isAnswer = entry.event?.type === 'assessment.answered' && children !== undefined
                return isAnswer
                  ? {
                      ...entry,
                      event: {
                        ...(entry.event as Event),
                        children: children.filter((part) => part.childRef !== childRef),
                      },
                    }
                  : entry
              }),
            ),
          )
        : [],
  },
]
