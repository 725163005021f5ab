import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { neo4jConf } from './settings.ts'

const settingsOf = (conf: string): [string, string][] =>
  conf
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', value = ''] = line.split('=')
      return [key, value]
    })

test('only the versions that have a fleet manager are told to turn it off', () => {
  expect(neo4jConf('5.26.30', 7687, '32m')).not.toContain('fleet')
  expect(neo4jConf('2026.09.0', 7687, '32m')).toContain('dbms.fleet_manager.enabled=false')
})

test('compose.yaml has the same settings, but for those of the network inside the container', async () => {
  const compose = parse(await readFile(new URL('../../../../compose.yaml', import.meta.url), 'utf8'))
  const { environment, ports } = compose.services.neo4j
  for (const [key, value] of settingsOf(neo4jConf('5.26.30', 7687, '256m'))) {
    if (key.endsWith('listen_address')) continue
    const name = `NEO4J_${key.replaceAll('_', '__').replaceAll('.', '_')}`
    expect([name, environment[name]]).toEqual([name, value])
  }
  expect(ports).toEqual(['127.0.0.1:7687:7687'])
})
