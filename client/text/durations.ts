import { daysBetween } from '../state/span.ts'
import type { Language } from './language.ts'
import type { Translate } from './translate.ts'

const DAYS_A_YEAR = 365.2425

/** Time from complaint to decision in years, as a range where the dates are vague; empty where one is missing. */
export function durationText(
  submitted: string | null,
  decided: string | null,
  language: Language,
  t: Translate,
): string {
  const days = daysBetween(submitted, decided)
  return days ? yearsText(days.shortest, days.longest, language, t) : ''
}

/** Days as years with one decimal, or the range between two numbers of days. */
export function yearsText(shortest: number, longest: number, language: Language, t: Translate): string {
  const years = (count: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(count / DAYS_A_YEAR)
  const [from, to] = [years(shortest), years(longest)]
  return t('duration.years', { years: from === to ? from : `${from}–${to}` })
}
