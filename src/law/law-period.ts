import { earliestPeriod, lawPeriods } from './data/law-periods.js'

/** A period of law by its code. */
export type LawPeriod = (typeof lawPeriods)[number]['period'] | typeof earliestPeriod

/** Which law a day falls under; the first day of a period belongs to it. */
export function lawPeriod(day: string): LawPeriod {
  return lawPeriods.find((entry) => day >= entry.from)?.period ?? earliestPeriod
}
