/** How two entities are connected, and who says so at each step. */
import type { EntityKind } from '../../schema/kinds.ts'
import type { Context } from '../context.ts'
import { badInput, notFound } from '../errors.ts'
import { limits } from '../limits.ts'
import type { Entity, Link, PathAnswer } from '../store/store.ts'
import { hubKinds } from '../store/walkRules.ts'
import { builder, EntityKindEnum } from './builder.ts'
import { EntityRef } from './entityRef.ts'
import { LinkRef } from './link.ts'
import { linkSentence, pathSentence } from './sentences.ts'

type Step = { from: Entity; to: Entity; links: Link[] }
type Walk = { cost: number; steps: Step[] }
type Result = { from: Entity; to: Entity; maxHops: number; paths: Walk[]; stoppedBy: PathAnswer['stoppedBy'] }

const StepType = builder.objectRef<Step>('PathStep').implement({
  description: 'One step of a path: what leads from one entity to the next, and who says so.',
  fields: (t) => ({
    from: t.field({ type: EntityRef, description: 'Where the step starts.', resolve: ({ from }) => from }),
    to: t.field({ type: EntityRef, description: 'Where it leads.', resolve: ({ to }) => to }),
    link: t.field({
      type: LinkRef,
      description: 'The link it takes, the rarest between the two; it may point either way.',
      resolve: ({ links }) => links[0] as Link,
    }),
    links: t.field({
      type: [LinkRef],
      description: `Every link between the two that may be walked, the rarest first; at most ${limits.stepLinks}.`,
      resolve: ({ links }) => links,
    }),
    sentence: t.string({
      description: 'The link in English words.',
      resolve: ({ from, to, links: [link] }) =>
        link?.from === from.key
          ? linkSentence(link, from.label, to.label)
          : linkSentence(link as Link, to.label, from.label),
    }),
  }),
})

const PathType = builder.objectRef<Walk>('Path').implement({
  description: 'A way from one entity to another over links.',
  fields: (t) => ({
    length: t.int({
      description: `Number of steps, 1 to ${limits.maxHops}.`,
      resolve: ({ steps }) => steps.length,
    }),
    cost: t.float({
      description:
        'What it is ranked by, least first: one for each step, and a quarter of one for each doubling of the number of links of its kind at either end, as this viewer sees them. So a way over a lawyer of three cases comes before one over a lawyer of thirty, and a short one before a long one.',
      resolve: ({ cost }) => cost / 1000,
    }),
    sentence: t.string({
      description: 'The whole way in one English sentence.',
      resolve: ({ steps }) =>
        pathSentence(steps.map(({ from, to, links: [link] }) => ({ from, to, link: link as Link }))),
    }),
    steps: t.field({
      type: [StepType],
      description: `The steps in order, at most ${limits.maxHops}.`,
      resolve: ({ steps }) => steps,
    }),
  }),
})

const PathResult = builder.objectRef<Result>('PathResult').implement({
  description: 'How two entities are connected.',
  fields: (t) => ({
    from: t.field({ type: EntityRef, description: 'One end.', resolve: ({ from }) => from }),
    to: t.field({ type: EntityRef, description: 'The other end.', resolve: ({ to }) => to }),
    complete: t.boolean({
      description: 'Whether nothing was left out: these are the best paths, or all that there are.',
      resolve: ({ stoppedBy }) => stoppedBy === null,
    }),
    stoppedBy: t.string({
      nullable: true,
      description: `Why more or better paths may exist: "hops" (fewer than asked for were found, and longer ones were not looked for), "frontier" (more than ${limits.pathLinks} links would have had to be looked at) or "time" (${limits.pathMs / 1000} seconds were over). Null where complete.`,
      resolve: ({ stoppedBy }) => stoppedBy,
    }),
    sentence: t.string({
      description: 'What was found, and what was not looked for, in English words.',
      resolve: summary,
    }),
    paths: t.field({
      type: [PathType],
      description: 'The best paths, at most `first`.',
      resolve: ({ paths }) => paths,
    }),
  }),
})

function summary({ from, to, maxHops, paths, stoppedBy }: Result): string {
  if (from.key === to.key) return `${from.label} is asked about twice: name two different ends.`
  const steps = `${maxHops} ${maxHops === 1 ? 'step' : 'steps'}`
  const found =
    paths.length === 0
      ? `No connection between ${from.label} and ${to.label} was found.`
      : `${from.label} and ${to.label} are connected in ${paths.length === 1 ? 'this way' : `these ${paths.length} ways`}.`
  const bound = {
    hops: ` Longer ones than ${steps} were not looked for.`,
    frontier: ` The search ended after ${limits.pathLinks} links; leave out a kind with "avoid", or ask for fewer steps.`,
    time: ' The search ran out of time; ask again, leave out a kind with "avoid", or ask for fewer steps.',
  }
  return found + (stoppedBy ? bound[stoppedBy] : '')
}

builder.queryField('paths', (t) =>
  t.field({
    type: PathResult,
    description: `The best few connections between two entities. Ways over rare links come first. What so much is linked with that it tells nothing (${hubKinds.join(', ')}) is not walked through, nor are citations between cases, unless asked for; the ends may be of any kind. Fails with NOT_FOUND where there is no such entity.`,
    args: {
      from: t.arg.id({ required: true, description: 'Id of one end.' }),
      to: t.arg.id({ required: true, description: 'Id of the other end.' }),
      maxHops: t.arg.int({
        required: true,
        defaultValue: 4,
        description: `How many steps at most, 1 to ${limits.maxHops}.`,
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 3,
        description: `How many paths at most, 1 to ${limits.paths}.`,
      }),
      avoid: t.arg({
        type: [EntityKindEnum],
        required: false,
        description: 'Kinds that are not walked through.',
      }),
      through: t.arg({
        type: [EntityKindEnum],
        required: false,
        description: 'Of the kinds that are not walked through, those that are all the same.',
      }),
      citations: t.arg.boolean({
        required: true,
        defaultValue: false,
        description:
          'Whether two decisions are connected where one mentions the other, or both mention a third.',
      }),
    },
    resolve: async (_root, { from, to, maxHops, first, avoid, through, citations }, context) => {
      inRange('maxHops', maxHops, limits.maxHops)
      inRange('first', first, limits.paths)
      const [one, other] = await Promise.all([
        endOf('from', String(from), context),
        endOf('to', String(to), context),
      ])
      return resultOf(context, one, other, {
        maxHops,
        first,
        avoid: avoid ?? [],
        through: through ?? [],
        citations,
      })
    },
  }),
)

function inRange(name: string, value: number, most: number): void {
  if (value < 1 || value > most) throw badInput(name, `"${name}" is ${value}; it goes from 1 to ${most}.`)
}

async function endOf(name: string, id: string, { entity }: Context): Promise<Entity> {
  const found = await entity.load(id)
  if (!found)
    throw notFound(name, `There is nothing with the id "${id}". Search for its name to find its id.`)
  return found
}

type Asked = {
  maxHops: number
  first: number
  avoid: readonly EntityKind[]
  through: readonly EntityKind[]
  citations: boolean
}

async function resultOf(context: Context, from: Entity, to: Entity, asked: Asked): Promise<Result> {
  const { reader, entity, link } = context
  const { paths, stoppedBy } = await reader.paths({
    from: from.key,
    to: to.key,
    ...asked,
    maxLinks: limits.pathLinks,
    maxMs: limits.pathMs,
  })
  const step = async (found: { from: string; to: string; links: string[] }): Promise<Step> => {
    const [near, far, links] = await Promise.all([
      entity.load(found.from),
      entity.load(found.to),
      link.loadMany(found.links.slice(0, limits.stepLinks)),
    ])
    return { from: near as Entity, to: far as Entity, links: links as Link[] }
  }
  const walks = paths.map(async ({ cost, steps }) => ({ cost, steps: await Promise.all(steps.map(step)) }))
  return { from, to, maxHops: asked.maxHops, stoppedBy, paths: await Promise.all(walks) }
}
