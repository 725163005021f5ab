import type { Language } from './language.ts'

/** An amount of money with its currency code, grouped as the language does: "2,000,000 KZT". */
export function amountText(amount: number, currency: string | null | undefined, language: Language): string {
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(amount)
  return currency ? `${figure} ${currency}` : figure
}
