type Finding = { article: { label: string } | null; readWith: { label: string }[]; right: string | null }

/** All articles of some findings, those read together each by itself; a right in words where no article is named. */
export const findingsText = (findings: readonly Finding[]): string =>
  [
    articlesText(
      findings.flatMap(({ article, readWith }) => [
        ...(article ? [article.label] : []),
        ...readWith.map(({ label }) => label),
      ]),
    ),
    ...new Set(findings.flatMap(({ article, right }) => (article || !right ? [] : [right]))),
  ]
    .filter(Boolean)
    .join('; ')

/** Articles as lawyers write them: those of one treaty after its name once ("ICCPR 7, 14(3)(g); UNCAT 12"). */
export function articlesText(labels: readonly string[]): string {
  const treaties = new Map<string, string[]>()
  for (const label of labels) {
    const at = label.indexOf(' ')
    const [treaty, article] = at < 0 ? [label, ''] : [label.slice(0, at), label.slice(at + 1)]
    const known = treaties.get(treaty) ?? []
    if (article && !known.includes(article)) known.push(article)
    treaties.set(treaty, known)
  }
  return [...treaties]
    .map(([treaty, articles]) => [treaty, articles.sort(asNumbered).join(', ')].filter(Boolean).join(' '))
    .join('; ')
}

const asNumbered = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true })
