import { expect, it } from 'vitest'
import { citationOfCase, citationOfClaim, citationOfLink } from './citation.ts'

const source = {
  label: 'A decision',
  citation: 'Body, 1/2010, decision, 2012',
  address: 'https://example.org/1',
}

it('cites a statement with its source, the place in it and its address', () => {
  expect(citationOfClaim('A is counsel in B', { locator: 'para. 3', source })).toBe(
    'A is counsel in B. Body, 1/2010, decision, 2012, para. 3. https://example.org/1',
  )
})

it('cites a link with each of its sources once', () => {
  const claims = {
    nodes: [
      { locator: null, source },
      { locator: null, source },
      { locator: 'p. 2', source },
    ],
  }
  expect(citationOfLink({ sentence: 'A is counsel in B.', claims })).toBe(
    'A is counsel in B. Body, 1/2010, decision, 2012. https://example.org/1; Body, 1/2010, decision, 2012, p. 2. https://example.org/1',
  )
})

it('cites a case, leaving out what is not known', () => {
  const known = { label: 'A v. B', numbers: ['1/2010'], decided: '2012-05', body: { label: 'Body' } }
  expect(citationOfCase(known, 'http://x/#/')).toBe('A v. B, Body, 1/2010, 2012-05. http://x/#/')
  expect(citationOfCase({ ...known, numbers: [], decided: null, body: null }, 'http://x/#/')).toBe(
    'A v. B. http://x/#/',
  )
})
