import chromium from '@sparticuz/chromium'
import { type Browser, chromium as driver } from 'playwright-core'

/** Switches that keep a browser from talking to anyone but the page under test. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
]

/** Starts a real Chromium, or says in one sentence why it cannot run here. */
export async function launchBrowser(): Promise<{ browser: Browser } | { notRun: string }> {
  try {
    const executablePath = await chromium.executablePath()
    return { browser: await driver.launch({ executablePath, args: quiet, headless: true }) }
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n')
    return { notRun: reason ?? 'Chromium does not start' }
  }
}
