import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on a page, a sentence a rule. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(
      (each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
    )
  })
}

export const phone = { viewport: { width: 390, height: 844 } }

/** Opens pages of one server and keeps what went wrong in them: errors, and requests to anyone else. */
export function pagesOf(browser: Browser, address: string) {
  mkdirSync('artefacts', { recursive: true })
  const errors: string[] = []
  const elsewhere: string[] = []
  return {
    errors,
    elsewhere,
    async open(hash = '', options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
      const page = await browser.newPage({
        viewport: { width: 1366, height: 768 },
        locale: 'en-GB',
        ...options,
      })
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url())
        if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== '127.0.0.1')
          elsewhere.push(request.url())
      })
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      await page.goto(`${address}/${hash}`)
      return page
    },
  }
}
