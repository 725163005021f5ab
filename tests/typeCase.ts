/** A typist without a mouse: enters the data of a case in the sheet by keys alone, and counts them. */
import type { Page } from 'playwright-core'
import { type Entry, isEmptyEntry } from '../client/sheet/entry.ts'
import { sheetOf } from '../client/sheet/fromFile.ts'
import { caseSpec, type Field, type ListSpec } from '../client/sheet/sections.ts'
import { sourceKey, whereKey } from '../client/sheet/sourced.ts'

const MOST_TABS = 60

export type Typist = ReturnType<typeof typist>

/** @param named what people call the thing of an id, to type instead of the id; undefined to type the id itself */
export function typist(page: Page, named: (slug: string) => string | undefined) {
  const count = { letters: 0, otherKeys: 0 }
  const press = async (key: string) => {
    count.otherKeys++
    await page.keyboard.press(key)
  }
  const type = async (text: string) => {
    count.letters += text.length
    await page.keyboard.type(text)
  }
  const here = () => page.evaluate(() => document.activeElement?.id ?? '')

  /** Goes on with Tab, or back with Shift+Tab, until the keyboard is where `is` says. */
  async function goTo(is: (id: string) => boolean, what: string, key = 'Tab'): Promise<string> {
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      const id = await here()
      if (is(id)) return id
      await press(key)
    }
    throw new Error(`No ${what} within ${MOST_TABS} × ${key}, at ${await here()}`)
  }

  async function enter(field: Field, value: string): Promise<void> {
    if (field.type === 'choice' || field.type === 'yesNo') {
      const options = field.values ?? ['yes', 'no']
      for (let at = -1; at < options.indexOf(value); at++) await press('ArrowDown')
    } else if (field.type === 'yes') await press('Space')
    else if (field.type === 'thing') await choose(named(value) ?? value)
    else {
      await press('Control+A')
      await type(value)
      if (field.type === 'name') await settle()
    }
  }

  const options = (id: string) => page.locator(`[id="${id}-list"] [role=option]`)

  /** Types a name and takes what is found under it. */
  async function choose(name: string): Promise<void> {
    await type(name)
    const id = await here()
    await page
      .locator(`[id="${id}"][aria-activedescendant], [id="${id}-list"] [role=option]`)
      .first()
      .waitFor({ timeout: 5_000 })
      .catch(() => undefined)
    const isSure = await page.evaluate(() => document.activeElement?.hasAttribute('aria-activedescendant'))
    if (!isSure && (await options(id).count()) > 0) await press('ArrowDown')
    if ((await options(id).count()) > 0) await press('Enter')
  }

  /** Of a human: takes the first of the record where there is one of that name, else leaves a new one. */
  async function settle(): Promise<void> {
    const id = await here()
    await options(id).first().waitFor({ timeout: 5_000 })
    const texts = await options(id).allTextContents()
    if (texts.length === 1) return
    await press('ArrowDown')
    await press('Enter')
  }

  async function fill(entry: Entry, spec: ListSpec, prefix: string): Promise<void> {
    const wantsMore =
      spec.fields.some(({ key, rare }) => rare && entry.values[key]) ||
      (spec.lists ?? []).some(({ key, rare }) => rare && (entry.lists[key] ?? []).length > 0)
    if (wantsMore) await press('Alt+Shift+M')
    for (const field of spec.fields) {
      if (field.fixed || (field.key === 'id' && spec.key === 'case')) continue
      const value = entry.values[field.key]
      if (value === undefined) {
        // What was remembered is wrong here.
        if (field.key === 'source' && !field.rare) await clear(`${prefix}/source`)
        continue
      }
      await goTo((id) => id === `${prefix}/${field.key}`, `${prefix}/${field.key}`)
      await enter(field, value)
      for (const [key, known] of [
        [sourceKey(field.key), entry.values[sourceKey(field.key)]],
        [whereKey(field.key), entry.values[whereKey(field.key)]],
      ] as const) {
        if (known === undefined) continue
        await goTo((id) => id === `${prefix}/${key}`, key)
        await type(known)
      }
    }
    for (const list of spec.lists ?? []) await fillList(entry, list, prefix)
  }

  async function clear(place: string): Promise<void> {
    const isFilled = await page.evaluate((id) => {
      const field = document.getElementById(id)
      return field instanceof HTMLInputElement && field.value !== ''
    }, place)
    if (!isFilled) return
    await goTo((id) => id === place, place)
    await press('Delete')
  }

  async function fillList(owner: Entry, list: ListSpec, prefix: string): Promise<void> {
    const entries = (owner.lists[list.key] ?? []).filter((entry) => !isEmptyEntry(entry))
    if (entries.length === 0) return
    const add = `${prefix}/${list.key}`
    for (const [at, entry] of entries.entries()) {
      if (at === 0) {
        await goTo((id) => id === add, add)
        await press('Enter')
      } else await press('Control+Enter')
      const before = `${add}/`
      await page.waitForFunction(
        ([start, last]) => {
          const id = document.activeElement?.id ?? ''
          return id.startsWith(start ?? '') && !id.startsWith(`${last}/`)
        },
        [before, at === 0 ? '-' : last],
      )
      const key = (await here()).slice(before.length).split('/')[0]
      last = `${before}${key}`
      if (at === 0 && list.sourced) await fillSources(owner, list, prefix)
      await fill(entry, list, `${before}${key}`)
    }
  }
  let last = ''

  /** What the whole list has as its sources stands before its first entry. */
  async function fillSources(owner: Entry, { key }: ListSpec, prefix: string): Promise<void> {
    const back = await here()
    const wanted = [whereKey(key), sourceKey(key)].filter((each) => owner.values[each] !== undefined)
    for (const each of wanted) {
      await goTo((id) => id === `${prefix}/${each}`, each, 'Shift+Tab')
      await type(owner.values[each] ?? '')
    }
    await goTo((id) => id === back, back)
  }

  return {
    count,
    press,
    type,
    goTo,
    here,
    /** Enters a whole case, from the title to the last note. */
    async enterCase(data: unknown): Promise<void> {
      const { case: entry } = sheetOf(data)
      await fill(entry, { ...caseSpec, lists: [] }, 'case')
      for (const list of caseSpec.lists ?? []) {
        const inSection = (id: string) => id === `case/${list.key}` || id.startsWith(`case/${list.key}/`)
        if ((entry.lists[list.key] ?? []).length === 0) continue
        for (let sections = 0; sections < 30 && !inSection(await here()); sections++)
          await press('Alt+PageDown')
        await fillList(entry, list, 'case')
      }
    },
  }
}
