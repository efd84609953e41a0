import { boardItemItems } from './data/add-on-board-item.js'
import { economicAssistanceItems } from './data/add-on-economic-assistance.js'
import { lssItems } from './data/add-on-lss.js'
import { partnerViolenceItems } from './data/add-on-partner-violence.js'
import { alternativesItems } from './data/alternatives.js'
import { balancingItems } from './data/balancing.js'
import { childrenItems } from './data/children.js'
import { circumstancesItems } from './data/circumstances.js'
import { consequencesItems } from './data/consequences.js'
import { decisionItems } from './data/decision.js'
import { feedbackItems } from './data/feedback.js'
import { followUpItems } from './data/follow-up.js'
import { screeningItems } from './data/screening.js'
import { viewsItems } from './data/views.js'
import type { Item } from './item.js'

/** Every item of the checklist in order: the ten parts, then the add-ons. */
export const items: readonly Item[] = [
  ...screeningItems,
  ...childrenItems,
  ...viewsItems,
  ...circumstancesItems,
  ...alternativesItems,
  ...consequencesItems,
  ...balancingItems,
  ...decisionItems,
  ...feedbackItems,
  ...followUpItems,
  ...economicAssistanceItems,
  ...partnerViolenceItems,
  ...lssItems,
  ...boardItemItems,
]

/** Every item by its id. */
export const itemById: ReadonlyMap<string, Item> = new Map(items.map((item) => [item.id, item]))

/** The parts in order; an add-on is a part of its own. */
export const parts: readonly string[] = [...new Set(items.map((item) => item.part))]
