import { codeOf } from '../text/names.ts'

type Attribute = { name: string; value: string }
type FindingLink = { id: string; to: { id: string }; attributes: readonly Attribute[] }

/** One finding: its main article, and those it is read with. */
export type GroupedFinding<Link> = { main: Link; others: readonly Link[] }

/** `article:UNCAT 2(1)` reads "UNCAT 2(1)": the treaty belongs to the number. */
export const articleName = (link: { to: { id: string } }): string => codeOf(link.to.id)

const natural = new Intl.Collator('en', { numeric: true })
const byArticle = (a: FindingLink, b: FindingLink) => natural.compare(articleName(a), articleName(b))

/** Links of one kind by the finding they belong to, each finding under its main article, in the order of the articles. */
export function groupFindings<Link extends FindingLink>(links: readonly Link[]): GroupedFinding<Link>[] {
  const groups = new Map<string, Link[]>()
  for (const link of links) {
    const key = attributeOf(link, 'finding') ?? link.id
    groups.set(key, [...(groups.get(key) ?? []), link])
  }
  return [...groups.values()]
    .flatMap((members) => {
      const main = members.find((link) => attributeOf(link, 'main') === 'true') ?? members[0]
      return main ? [{ main, others: members.filter((link) => link !== main).sort(byArticle) }] : []
    })
    .sort((a, b) => byArticle(a.main, b.main) || a.others.length - b.others.length)
}

/** The value of one attribute of a link, as the record writes it. */
export const attributeOf = (link: { attributes: readonly Attribute[] }, name: string): string | undefined =>
  link.attributes.find((attribute) => attribute.name === name)?.value
