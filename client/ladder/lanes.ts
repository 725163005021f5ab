/** The lanes of a ladder, from the top: the further a case climbs, the higher it stands. */
export const lanes = [
  'treatyBody',
  'highest',
  'appeal',
  'firstInstance',
  'prosecutor',
  'police',
  'authority',
  'incident',
  'measure',
] as const
export type Lane = (typeof lanes)[number]

type Institution = { kind: string; tier: string | null; type: string | null }

/** What a ladder needs to know of a step to give it a place. */
export type LaneStep = { lane: string; entity: Institution | null }

const highest = /supreme|constitutional|cassation/i
const appeal = /appeal|regional|second/i

/** The lane of a step: a step at home goes by the tier of its court or the type of its authority. */
export function laneOf({ lane, entity }: LaneStep): Lane {
  if (lane === 'treatyBody' || lane === 'incident' || lane === 'measure') return lane
  if (entity?.kind === 'court') {
    if (highest.test(entity.tier ?? '')) return 'highest'
    return appeal.test(entity.tier ?? '') ? 'appeal' : 'firstInstance'
  }
  if (/prosecut/i.test(entity?.type ?? '')) return 'prosecutor'
  return /police|internal affairs/i.test(entity?.type ?? '') ? 'police' : 'authority'
}

export type LanePlace<Step> = { step: Step; x: number; y: number; lane: Lane }
export type LaneRow = { lane: Lane; y: number; height: number }

export const STEP_WIDTH = 214
export const STEP_HEIGHT = 78
const NAME_WIDTH = 132
const PITCH = 56
const GAP = 6
/** With more steps than this a lane takes a second row. */
const FEW = 4
const MOST_ROWS = 2

/**
 * One column a step, from left to right as the account goes; a lane of many steps takes two rows so that the picture
 * does not become needlessly wide. Pixels; no two steps overlap.
 */
export function placeSteps<Step extends LaneStep>(
  steps: readonly Step[],
): { places: LanePlace<Step>[]; rows: LaneRow[]; width: number; height: number } {
  const ends = new Map<Lane, number[]>()
  const counts = new Map<Lane, number>()
  for (const step of steps) counts.set(laneOf(step), (counts.get(laneOf(step)) ?? 0) + 1)
  let x = NAME_WIDTH - PITCH
  const spots = steps.map((step) => {
    const lane = laneOf(step)
    const rows = ends.get(lane) ?? []
    const earliest = x + PITCH
    const most = (counts.get(lane) ?? 0) > FEW ? MOST_ROWS : 1
    const starts = [...rows, ...(rows.length < most ? [0] : [])].map((end) =>
      Math.max(earliest, end ? end + GAP : 0),
    )
    const row = starts.indexOf(Math.min(...starts))
    x = starts[row] as number
    rows[row] = x + STEP_WIDTH
    ends.set(lane, rows)
    return { step, lane, x, row }
  })
  let y = 0
  const rows = lanes.flatMap((lane): LaneRow[] => {
    const count = ends.get(lane)?.length ?? 0
    if (!count) return []
    const height = count * (STEP_HEIGHT + GAP) + GAP
    y += height
    return [{ lane, y: y - height, height }]
  })
  const top = new Map(rows.map((row) => [row.lane, row.y]))
  return {
    places: spots.map(({ step, lane, x, row }) => ({
      step,
      lane,
      x,
      y: (top.get(lane) ?? 0) + GAP + row * (STEP_HEIGHT + GAP),
    })),
    rows,
    width: Math.max(NAME_WIDTH, ...spots.map((spot) => spot.x + STEP_WIDTH)) + GAP,
    height: y,
  }
}
