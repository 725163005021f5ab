/** The data of a YAML document, with the line of each key and entry and what seed files do not use. */
import { type Document, isAlias, isMap, isScalar, isSeq } from 'yaml'
import { faultOfCharacters } from './characters.ts'
import { quoted } from './didYouMean.ts'
import { error, type Path, type Remark } from './problems.ts'

export type YamlTree = {
  /** Undefined where the text is no YAML. */
  data: unknown
  remarks: Remark[]
  /** Line of a key or entry; of the nearest one above it where there is none. */
  lineOf: (path: Path) => number
  /** How an unquoted value was written: "1962" where the data say 1962. */
  writtenAt: (path: Path) => string | undefined
}

/** Walks the document once. Recursive: the caller has made sure that it is not deep. */
export function buildTree(document: Document, lineAt: (offset: number) => number): YamlTree {
  const remarks: Remark[] = []
  const lines = new Map<string, number>([['', 1]])
  const written = new Map<string, string>()

  const look = (path: Path, text: string) => {
    const fault = faultOfCharacters(text)
    if (fault) remarks.push(error(path, `${quoted(text)} ${fault}.`))
  }
  const keyed = (path: Path, key: unknown): string | undefined => {
    if (!isScalar(key) || key.value === null || key.value === '') {
      remarks.push(error(path, 'A key is missing before a colon, or is no plain word.', lineOfNode(key)))
      return undefined
    }
    return String(key.value)
  }
  const lineOfNode = (node: unknown): number | undefined => {
    const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined
    return range ? lineAt(range[0]) : undefined
  }

  const build = (node: unknown, path: Path): unknown => {
    const id = keyOfPath(path)
    const line = lineOfNode(node)
    if (!lines.has(id) && line !== undefined) lines.set(id, line)
    if (isAlias(node)) {
      remarks.push(error(path, `"*${node.source}" is an alias: write the value out.`, line))
      return undefined
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null
    if (node.anchor)
      remarks.push(error(path, `"&${node.anchor}" is an anchor: seed files use none, delete it.`, line))
    if (node.tag) remarks.push(error(path, `"${node.tag}" is a tag: seed files use none, delete it.`, line))
    if (isSeq(node)) return node.items.map((item, n) => build(item, [...path, n]))
    if (isMap(node)) {
      const map: Record<string, unknown> = {}
      for (const pair of node.items) {
        const key = keyed(path, pair.key)
        if (key === undefined) continue
        const at = [...path, key]
        look(at, key)
        if (Object.hasOwn(map, key))
          remarks.push(
            error(
              at,
              `"${key}" is given twice here, first in line ${lines.get(keyOfPath(at))}: join the two or delete one.`,
              lineOfNode(pair.key),
            ),
          )
        else {
          const keyLine = lineOfNode(pair.key)
          if (keyLine !== undefined) lines.set(keyOfPath(at), keyLine)
          Object.defineProperty(map, key, {
            value: build(pair.value, at),
            enumerable: true,
            configurable: true,
            writable: true,
          })
        }
      }
      return map
    }
    if (typeof node.value === 'string') {
      look(path, node.value)
      if (node.type === 'PLAIN' && isTimestamp.test(node.value))
        remarks.push(error(path, `${node.value} must stand in quotes: "${node.value}".`))
    } else if (node.source !== undefined) written.set(id, node.source)
    return node.value
  }

  const data = build(document.contents, [])
  return {
    data,
    remarks,
    writtenAt: (path) => written.get(keyOfPath(path)),
    lineOf: (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const line = lines.get(keyOfPath(path.slice(0, length)))
        if (line !== undefined) return line
      }
      return 1
    },
  }
}

/** What many YAML readers would take for a moment in time. */
const isTimestamp = /^\d{4}-\d{1,2}-\d{1,2}([Tt ].*)?$/

const keyOfPath = (path: Path): string => path.join('\u0000')
