import { describe, expect, it } from 'vitest'
import { type Place, provisionIdAt } from '../../src/law/correspondence.js'
import {
  addedByAmendment,
  correspondences,
  correspondingActs,
  withoutPredecessor,
} from '../../src/law/data/correspondences.js'
import { inForce } from '../../src/law/in-force.js'
import { provisionById } from '../../src/law/provision-by-id.js'

const oldPlaces = correspondences.flatMap((row) => row.old)
const newPlaces = correspondences.flatMap((row) => row.new)
const idOf = (place: Place) => provisionIdAt(correspondingActs.new, place)
const newIds = new Set(newPlaces.map(idOf))

const oneSection = /^[1-9]\d?( [a-z])?$/
const numbers = String.raw`\d+(–\d+|(, \d+)*( and \d+)?)`
const onePart = new RegExp(
  `^(indent \\d|p\\. ${numbers}|s\\. \\d|st\\. ${numbers}( [sp]\\. ${numbers})?( and st\\. ${numbers})?)$`,
)

describe('the table from the older Social Services Act to the newer', () => {
  it('has as many rows as its source', () => {
    expect(correspondences.length).toBe(257)
    expect(correspondences.filter(({ match }) => match === 'fully').length).toBe(216)
    expect(correspondences.filter(({ match }) => match === 'partly').length).toBe(41)
    expect(newPlaces.length).toBe(270)
    expect(newIds.size).toBe(256)
    expect(new Set(oldPlaces.map((place) => provisionIdAt(correspondingActs.old, place))).size).toBe(190)
    expect(withoutPredecessor.length).toBe(30)
    expect(addedByAmendment.length).toBe(38)
  })

  it('has well-formed places on both sides of every row', () => {
    expect(correspondences.filter((row) => row.old.length === 0 || row.new.length === 0)).toEqual([])
    const all = [...oldPlaces, ...newPlaces, ...withoutPredecessor, ...addedByAmendment]
    const odd = all.filter(
      ({ chapter, section, part }) =>
        !oneSection.test(chapter) || !oneSection.test(section) || (part !== undefined && !onePart.test(part)),
    )
    expect(odd).toEqual([])
  })

  it('names no section of the newer Act as both corresponding and new', () => {
    const listed = [...withoutPredecessor, ...addedByAmendment].map(idOf)
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed.filter((id) => newIds.has(id))).toEqual([])
  })

  it('leaves no section out: each of the 35 chapters runs from 1 without a gap', () => {
    const sections = new Map<number, Set<number>>()
    for (const { chapter, section } of [...newPlaces, ...withoutPredecessor, ...addedByAmendment]) {
      const numbered = sections.get(Number(chapter)) ?? new Set()
      sections.set(Number(chapter), numbered.add(Number.parseInt(section, 10)))
    }
    expect([...sections.keys()].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 35 }, (_, at) => at + 1),
    )
    expect([...sections].filter(([, numbered]) => Math.max(...numbered) !== numbered.size)).toEqual([])
  })

  it('says in both languages what is worth knowing of a row, and says it of the rows its source warns of', () => {
    const noted = correspondences.filter(({ note }) => note !== undefined)
    expect(noted.length).toBe(21)
    expect(noted.filter(({ note }) => note?.sv.trim() === '' || note?.en.trim() === '')).toEqual([])
    const reversed = noted.filter(({ note }) => note?.en.includes('from new to old'))
    const disagreeing = noted.filter(({ note }) => note?.en.includes('disagree'))
    expect(reversed.map((row) => row.old[0])).toEqual([
      { chapter: '6', section: '7', part: 'p. 4' },
      { chapter: '16', section: '11' },
    ])
    expect(disagreeing.flatMap((row) => row.new)).toEqual([
      { chapter: '28', section: '14' },
      { chapter: '28', section: '15' },
    ])
  })

  it('names no place on either side, and none that it calls new, that cannot be cited', () => {
    const before = oldPlaces.map((place) => provisionIdAt(correspondingActs.old, place))
    const after = [...newPlaces, ...withoutPredecessor, ...addedByAmendment].map(idOf)
    expect([...before, ...after].filter((id) => !provisionById.has(id))).toEqual([])
  })

  it('has a row for every provision of the older Act that the library cites', () => {
    const mapped = new Set(oldPlaces.map((place) => provisionIdAt(correspondingActs.old, place)))
    const cited = [...provisionById.keys()].filter((id) => id.startsWith(`${correspondingActs.old}-`))
    expect(cited.length).toBe(190)
    expect(cited.filter((id) => !mapped.has(id))).toEqual([])
  })

  it('has every section of the newer Act that the library cites, as corresponding or as new', () => {
    const placed = new Set([...newIds, ...[...withoutPredecessor, ...addedByAmendment].map(idOf)])
    const cited = [...provisionById.values()].flatMap(({ act, chapter, section }) =>
      act === correspondingActs.new && chapter !== null && section !== null ? [idOf({ chapter, section })] : [],
    )
    expect(cited.length).toBe(325)
    expect(cited.filter((id) => !placed.has(id))).toEqual([])
  })

  it('points only at what is in force from the first day of the newer Act, and at nothing the day before', () => {
    const cited = [...newIds].filter((id) => provisionById.has(id))
    expect(cited.length).toBe(256)
    expect(cited.filter((id) => inForce(id, '2025-07-01') !== true || inForce(id, '2025-06-30') !== false)).toEqual([])
  })
})
