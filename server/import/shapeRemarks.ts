/** Holds data against the shape of their kind, and says in sentences where they differ. */
import { z } from 'zod'
import { registryShapes } from '../../schema/institutionFiles.ts'
import { didYouMean, nearest, quoted } from './didYouMean.ts'
import { isMap } from './looseData.ts'
import { error, type Path, type Remark } from './problems.ts'
import { registryEntries, sectionNames } from './registryEntries.ts'

type Issue = z.core.$ZodIssue

/** `writtenAt` tells how an unquoted value was written, to show it in quotes. */
export function shapeRemarks(
  shape: z.ZodType,
  data: unknown,
  writtenAt: (path: Path) => string | undefined,
): Remark[] {
  const result = shape.safeParse(data)
  if (result.success) return []
  const say = (issue: Issue, above: Path): Remark[] => {
    const path = [...above, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))]
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => error([...path, key], unknownKey(key, keysAt(shape, path))))
    if (issue.code === 'invalid_union') {
      const fitting = issue.errors.find((branch) => !branch.some(isOfOtherType))
      if (fitting) return fitting.flatMap((inner) => say(inner, path))
    }
    return [error(path, sentence(issue, valueAt(data, path), writtenAt(path), path.at(-1)))]
  }
  return result.error.issues.flatMap((issue) => say(issue, []))
}

const lists = z.strictObject(
  Object.fromEntries(sectionNames.map((name) => [name, z.array(z.unknown()).optional()])),
)

/** The same for a map of several registries: each entry is held against the shape of the registry that it belongs to. */
export function registriesRemarks(data: unknown, writtenAt: (path: Path) => string | undefined): Remark[] {
  const entries = registryEntries('registries', data).flatMap(({ kind, at, value }) =>
    shapeRemarks(registryShapes[kind].element, value, (path) => writtenAt([...at, ...path])).map(
      (remark) => ({
        ...remark,
        path: [...at, ...remark.path],
      }),
    ),
  )
  return [...shapeRemarks(lists, data, writtenAt), ...entries]
}

const isOfOtherType = (issue: Issue) => issue.code === 'invalid_type' && issue.path.length === 0

function sentence(
  issue: Issue,
  value: unknown,
  written: string | undefined,
  last: string | number | undefined,
): string {
  if (value === undefined && issue.code !== 'custom')
    return `"${last}" is missing: every entry of this sort has one.`
  if (value === null) return 'Nothing stands after the colon or hyphen: write a value or delete the line.'
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value, written)
    case 'invalid_value':
      return notAmong(issue.values.map(String), value)
    case 'too_small':
      if (Array.isArray(value))
        return value.length === 0
          ? 'The list is empty: delete the key.'
          : `The list needs at least ${issue.minimum} entries.`
      return typeof value === 'number'
        ? `${value} is too small: at least ${issue.minimum}.`
        : `The text ${issue.message}.`
    case 'too_big':
      return `${quoted(value)} is too large: at most ${issue.maximum}.`
    case 'invalid_format':
      return `${quoted(value)} ${issue.message}.${didYouMeanArticle(issue, value)}`
    case 'custom':
      return isMap(value) ? `This entry ${issue.message}.` : `${quoted(value)} ${issue.message}.`
    default:
      return `${quoted(value)} is not of the form that belongs here: a ${typeof value === 'object' ? 'single value or another list' : 'map or a list'} does.`
  }
}

function wrongType(expected: string, value: unknown, written: string | undefined): string {
  const is = Array.isArray(value) ? 'a list' : isMap(value) ? 'a map of keys' : quoted(value)
  switch (expected) {
    case 'string':
      return typeof value === 'object'
        ? `Here belongs a text, not ${is}: if the text contains ": ", put it in quotes.`
        : `${written ?? value} must stand in quotes: "${written ?? value}".`
    case 'boolean':
      return `Here belongs true or false, without quotes, not ${is}.`
    case 'number':
    case 'int':
      return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)
        ? `Write the number without quotes: ${value}.`
        : `Here belongs a ${expected === 'int' ? 'whole ' : ''}number, not ${is}.`
    case 'array':
      return `Here belongs a list, not ${is}: put each entry on a line of its own after a hyphen.`
    default:
      return `Here belongs a map of keys (key: value), not ${is}.`
  }
}

function notAmong(allowed: readonly string[], value: unknown): string {
  if (allowed.length === 1)
    return `Here can only stand ${allowed[0]}, not ${quoted(value)}: delete the line otherwise.`
  const guess = typeof value === 'string' ? didYouMean(value, allowed) : ''
  return `${quoted(value)} is none of: ${allowed.join(', ')}.${guess}`
}

function unknownKey(key: string, known: readonly string[]): string {
  const guess = nearest(key, known)
  return guess
    ? `${quoted(key)} is not a key that belongs here. Did you mean "${guess}"?`
    : `${quoted(key)} is not a key that belongs here: the keys are ${known.join(', ')}.`
}

/** Common ways of writing an article, turned into ours where the result is one. */
function didYouMeanArticle(issue: Issue, value: unknown): string {
  if (!issue.message.startsWith('is not an article') || typeof value !== 'string') return ''
  const tidy = value
    .replace(/\b(article|art)\b\.?/gi, '')
    .replace(/,?\s*\b(para(graph)?|par)\b\.?/gi, '.')
    .replace(/\s*\(\s*(\w+)\s*\)/g, '($1)')
    .replace(/\.\s*(\w+)/g, '($1)')
    .replace(/\s+/g, ' ')
    .trim()
  return /^[A-Z0-9-]+ \d+(\(\w+\))*$/.test(tidy) && tidy !== value ? ` Did you mean "${tidy}"?` : ''
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const part of path) {
    if (Array.isArray(value)) value = value[Number(part)]
    else if (isMap(value) && Object.hasOwn(value, part)) value = value[part]
    else return undefined
  }
  return value
}

/** The keys that the shape allows in the map at that path. */
function keysAt(shape: z.ZodType, path: Path): string[] {
  let found: unknown[] = [shape]
  for (const part of path) found = found.flatMap(alternatives).flatMap((inner) => step(inner, part))
  return found.flatMap(alternatives).flatMap((s) => (s instanceof z.ZodObject ? Object.keys(s.shape) : []))
}

function alternatives(shape: unknown): unknown[] {
  if (shape instanceof z.ZodOptional) return alternatives(shape.unwrap())
  return shape instanceof z.ZodUnion ? shape.options.flatMap(alternatives) : [shape]
}

function step(shape: unknown, part: string | number): unknown[] {
  if (shape instanceof z.ZodArray) return [shape.element]
  const inner: unknown = shape instanceof z.ZodObject ? shape.shape[part] : undefined
  return inner === undefined ? [] : [inner]
}
