/**
 * Everything a person reads, in Swedish and English: issues in words, the checklist's wording, names of codes.
 *
 * @packageDocumentation
 */
export { codeText } from './text/code-text.js'
export { eventText } from './text/event-text.js'
export { type ItemText, itemText } from './text/item-text.js'
export type { Locale } from './text/locale.js'
export type { Message } from './text/message.js'
export { messageFor } from './text/message-for.js'
export { partText } from './text/part-text.js'
export { roleText } from './text/role-text.js'
