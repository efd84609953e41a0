/**
 * Everything a person reads, in Swedish and English: issues in words, the checklist's wording, names of codes.
 *
 * @packageDocumentation
 */
export { codeText } from './text/code-text.js'
export { computationText } from './text/computation-text.js'
export { droppedText } from './text/dropped-text.js'
export { dueText } from './text/due-text.js'
export { dutyStatusText } from './text/duty-status-text.js'
export { dutyText } from './text/duty-text.js'
export { eventText } from './text/event-text.js'
export { fieldText } from './text/field-text.js'
export { fieldValueText } from './text/field-value-text.js'
export { gateText } from './text/gate-text.js'
export { heldText } from './text/held-text.js'
export { type ItemText, itemText } from './text/item-text.js'
export type { Message } from './text/message.js'
export { messageFor } from './text/message-for.js'
export { needText } from './text/need-text.js'
export { partText } from './text/part-text.js'
export { planStepText } from './text/plan-step-text.js'
export { roleText } from './text/role-text.js'
export { statusText } from './text/status-text.js'
export type { Locale } from './words/locale.js'
