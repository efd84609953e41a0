/** What the example says around the library's own texts, in both languages. */

// A reader who has seen enough (`npm start | head`) closes the pipe; that is no fault.
process.stdout.on('error', () => process.exit(0))

/** Writes lines to the terminal. */
export function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

const sv = {
  title: 'Ett avslag i Borås: får vi besluta?',
  opening: 'Ärendet öppnas, barnen registreras och ett avslag föreslås.',
  mayWe: 'Får avslaget beslutas nu?',
  yes: 'Ja, inget formellt hindrar det.',
  no: (count: number) => `Nej, ${count} sak${count === 1 ? '' : 'er'} återstår:`,
  why: 'Varför',
  how: 'Gör så här',
  firstAttempt: 'Handläggaren fyller i barnkonsekvensanalysen, men bara det ena barnet är hört.',
  afterTalking: 'Handläggaren talar också med det yngre barnet och skriver om.',
  signing: 'Analysen undertecknas.',
  deciding: 'Avslaget beslutas och den sökande underrättas.',
  paragraphs: 'Styckena om barnen till beslutet, med handläggarens egna ord:',
  trail: (entries: number, holds: boolean, head: string) =>
    `Händelsekedjan har ${entries} poster och ${holds ? 'är obruten' : 'är BRUTEN'}. Sista värde: ${head.slice(0, 16)}…`,
  chart: 'Ett ärendes väg',
  written: (...files: readonly string[]) => `Skrivet: ${files.join(', ')}`,
  stateless: (caseId: string) => `Ett annat system har eget tillstånd och frågar bara om ${caseId}:`,
  receipt: 'Kvitto att spara med beslutet:',
}

const en: typeof sv = {
  title: 'A rejection in Borås: may we decide?',
  opening: 'The case is opened, the children are registered and a rejection is proposed.',
  mayWe: 'Can the rejection be decided now?',
  yes: 'Yes, there is no formal obstacle.',
  no: (count: number) => `No, ${count} thing${count === 1 ? '' : 's'} remain${count === 1 ? 's' : ''}:`,
  why: 'Why',
  how: 'Do this',
  firstAttempt: 'The caseworker fills in the child impact assessment, but only one child has been heard.',
  afterTalking: 'The caseworker talks with the younger child too and writes again.',
  signing: 'The assessment is signed.',
  deciding: 'The rejection is decided and the applicant is told.',
  paragraphs: "The paragraphs on the children for the decision, in the caseworker's own words:",
  trail: (entries: number, holds: boolean, head: string) =>
    `The trail has ${entries} entries and ${holds ? 'is unbroken' : 'is BROKEN'}. Last value: ${head.slice(0, 16)}…`,
  chart: 'The life of a case',
  written: (...files: readonly string[]) => `Written: ${files.join(', ')}`,
  stateless: (caseId: string) => `Another system keeps its own state and only asks about ${caseId}:`,
  receipt: 'Receipt to store beside the decision:',
}

export const wording = { sv, en }
