/** The single values that seed files are made of. Each carries what an analyst is told when it does not fit. */
import { z } from 'zod'
import { isDate } from './dates.ts'
import { levelNames } from './levels.ts'

const formOf = (pattern: RegExp, sentence: string) => z.string().regex(pattern, { error: sentence })

export const text = z.string().min(1, { error: 'is empty: write something or delete the line' })
export const texts = z.array(text).min(1)
export const yes = z.literal(true)

export const slug = formOf(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'is not an id: use small Latin letters, digits and single hyphens, as in kostanay-city-court',
).meta({ id: 'slug' })
export const country = formOf(
  /^[A-Z]{3}$/,
  'is not a country: use the three capital letters, as in KAZ',
).meta({
  id: 'country',
  description: 'id in institutions/countries.yaml (ISO 3166-1 alpha-3)',
})
export const organisation = formOf(
  /^[A-Z0-9]+(-[A-Z0-9]+)*$/,
  'is not the id of an organisation: use capital letters, digits and single hyphens, as in ADIL-SOZ',
).meta({ id: 'organisation', description: 'id in institutions/organisations.yaml' })
export const treatyBody = formOf(
  /^[A-Z]+$/,
  'is not the id of a treaty body: use its capital letters, as in CCPR',
).meta({ id: 'treatyBody', description: 'id in institutions/treaty-bodies.yaml' })
export const treaty = formOf(
  /^[A-Z0-9-]+$/,
  'is not the id of a treaty: use capital letters, digits and hyphens, as in OP1-ICCPR',
).meta({ id: 'treaty', description: 'id in institutions/treaties.yaml' })
export const article = formOf(
  /^[A-Z0-9-]+ \d+(\((\d{1,2}|[a-z]|[ivx]+)\))*$/,
  'is not an article: write the id of the treaty, a space and the number, as in ICCPR 14(3)(g)',
).meta({ id: 'article', description: 'treaty and provision: ICCPR 14(3)(g)' })
export const url = formOf(
  /^(https?:\/\/|www\.)\S+$/,
  'is not an address: it begins with https://, http:// or www. and has no space',
).meta({ id: 'url' })
export const currency = formOf(/^[A-Z]{3}$/, 'is not a currency: use the three capital letters, as in KZT')
export const language = formOf(
  /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/,
  'is not a language: use its code, as in ru, ky or uz-Latn',
)
export const date = z.string().refine(isDate, { error: whyNoDate }).meta({
  id: 'date',
  pattern: String.raw`^(\.\./)?\d{4}(-\d{2}(-\d{2})?)?[~?%]?(/(\.\.|\d{4}(-\d{2}(-\d{2})?)?[~?%]?))?$`,
  description:
    'always quoted: "2013", "2013-05", "2013-05-17", "2005~" (about), or an interval "2005-01/2005-03", open at one end as in "../2010"',
})

export const sourceNumber = z.int().min(1)
export const source = z
  .union([sourceNumber, z.array(sourceNumber).min(2)])
  .meta({ id: 'source', description: 'number of a page under sources, or several; left out when it is 1' })
export const locator = text.meta({
  id: 'locator',
  description: 'where in the source: "para. 4", "paras. 36–38"',
})
export const level = z
  .enum(levelNames)
  .meta({ id: 'level', description: 'who may see it; left out when it is public' })

/** The passage itself, in the words and the language of the source. */
export const passage = {
  quote: text.optional().meta({ description: 'the passage, word for word' }),
  language: language.optional().meta({ description: 'language of the passage' }),
}

function whyNoDate({ input }: { input?: unknown }): string {
  const [from, to] = String(input).split('/')
  if (from !== undefined && to !== undefined && isDate(from) && isDate(to)) return 'ends before it begins'
  if (/^\d{4}-\d\d-\d\d$/.test(String(input))) return 'is not a day of the calendar'
  return 'is not a date: write "2013", "2013-05", "2013-05-17", "2005~" or an interval "2005-01/2005-03", in quotes'
}
