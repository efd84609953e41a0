/** Writes docs/statechart.md: the life of a case drawn from the machine, and what each state and event means. */

import { decisionCaseMachine } from '../src/case/decision-case-machine.js'
import { eventTexts } from '../src/text/data/events.js'
import { stateTexts } from '../src/text/data/phrases.js'
import { statechart } from '../src/view/statechart.js'
import { eventTypes } from '../src/words/data/event-types.js'
import { generated, table } from './generated.js'

const states = Object.entries(decisionCaseMachine.root.states).flatMap(([region, { states }]) =>
  Object.keys(states).map((state) => [
    `\`${state}\``,
    region,
    stateTexts[state]?.sv ?? '',
    stateTexts[state]?.en ?? '',
  ]),
)
const events = eventTypes.map((type) => [`\`${type}\``, eventTexts[type].sv, eventTexts[type].en])

generated(
  'docs/statechart.md',
  `# The life of a case

<!-- Generated from the machine by \`npm run tables\`; do not edit. -->

Two regions stand side by side: the process, and the assessment. Each arrow is an event, and is taken only when nothing
blocks it: \`whyNot\` and \`explain\` say what does. What depends on the day (does the signature still stand? what is owed?)
is no state; it is read with \`explain(file, { on })\`.

\`\`\`mermaid
${statechart().trimEnd()}
\`\`\`

## States

${table(['state', 'region', 'Swedish', 'English'], states)}

## Events

${table(['event', 'Swedish', 'English'], events)}
`,
)
