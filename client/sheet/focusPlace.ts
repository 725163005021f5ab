const FRAMES = 30
const controls = 'input, textarea, select, button'

/** Puts the keyboard on the field of that name, or the first one inside, as soon as it is drawn. */
export function focusPlace(place: string, done: () => void, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const found = document.getElementById(place)
    const control = found?.matches(controls) ? found : found?.querySelector<HTMLElement>(controls)
    if (!control && frames > 0) return focusPlace(place, done, frames - 1)
    control?.focus()
    control?.scrollIntoView({ block: 'nearest' })
    done()
  })
}
