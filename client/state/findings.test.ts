import { describe, expect, it } from 'vitest'
import { articleName, groupFindings } from './findings.ts'

const link = (article: string, finding?: string, main = true) => ({
  id: `link:${article} ${finding}`,
  to: { id: `article:${article}` },
  attributes: finding
    ? [
        { name: 'finding', value: finding },
        { name: 'main', value: String(main) },
      ]
    : [],
})
const read = (links: ReturnType<typeof link>[]) =>
  groupFindings(links).map(({ main, others }) => [articleName(main), ...others.map(articleName)])

describe('findings', () => {
  it('shows articles read together as one finding under its main article', () => {
    expect(read([link('ICCPR 2(3)', 'a', false), link('ICCPR 7', 'a')])).toEqual([['ICCPR 7', 'ICCPR 2(3)']])
  })

  it('keeps an article alone apart from the same article read with another', () => {
    const links = [link('ICCPR 2(3)', 'a', false), link('ICCPR 7', 'a'), link('ICCPR 7', 'b')]
    expect(read(links)).toEqual([['ICCPR 7'], ['ICCPR 7', 'ICCPR 2(3)']])
  })

  it('orders by treaty, then by number as people count', () => {
    const names = ['UNCAT 2(1)', 'ICCPR 14(3)(b)', 'ICCPR 10(1)', 'ICCPR 9', 'ICCPR 2', 'ICCPR 7']
    expect(read(names.map((name) => link(name))).flat()).toEqual([
      'ICCPR 2',
      'ICCPR 7',
      'ICCPR 9',
      'ICCPR 10(1)',
      'ICCPR 14(3)(b)',
      'UNCAT 2(1)',
    ])
  })
})
