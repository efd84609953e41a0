import type { Change } from '../../words/issue.schema.js'
import type { Localised } from '../../words/locale.js'

/** How each kind of change since a signature is told, as a clause. Our own wording; last checked 2026-11-25. */
export const changeTexts: { readonly [What in Change['what']]: Localised } = {
  child: { sv: 'ett barn har tillkommit[: {childRef}]', en: 'a child has been added[: {childRef}]' },
  affected: {
    sv: '[barn {childRef}|ett barn] berörs mer än vad som var känt[ (från ”{from}” till ”{to}”)]',
    en: '[child {childRef}|a child] is affected more than was known[ (from “{from}” to “{to}”)]',
  },
  outcome: {
    sv: 'utgången har ändrats[ från {from} till {to}| till {to}]',
    en: 'the outcome has changed[ from {from} to {to}| to {to}]',
  },
  depth: {
    sv: 'reglerna kräver nu en djupare prövning[ (”{to}” i stället för ”{from}”)| (”{to}”)]',
    en: 'the rules now require a deeper assessment[ (“{to}” instead of “{from}”)| (“{to}”)]',
  },
  reconsidered: { sv: 'ärendet har omprövats efter underskriften', en: 'the case has been reconsidered after the signature' },
  content: { sv: 'svaren är inte längre de som skrevs under', en: 'the answers are no longer those that were signed' },
}
